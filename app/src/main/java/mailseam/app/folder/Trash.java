package mailseam.app.folder;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The user's trash, as freedesktop.org's Trash specification 1.0 lays it out, so that file managers show it and restore from it too.
 * What lies on another disk than the trash goes to the trash of that disk, {@code .Trash-UID} at its root, for a move is quick and
 * whole there.
 */
public final class Trash {
    private final Path home;
    private final Clock clock;

    /** With the trash of the user's own disk, which need not be there. */
    public Trash(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** Something in the trash, and where it was. */
    public record Trashed(Path path, Path inTrash, Path info) {
    }

    /** Takes a file or a folder away. */
    public Trashed take(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path trash = trashFor(absolute);
        Path written = trash.equals(home) ? absolute
                : absolute.subpath(trash.getNameCount() - 1, absolute.getNameCount());
        makePrivate(trash);
        Files.createDirectories(trash.resolve("files"));
        Files.createDirectories(trash.resolve("info"));
        String name = String.valueOf(absolute.getFileName());
        for (int number = 1;; number++) {
            String free = number == 1 ? name : name + "." + number;
            Path info = trash.resolve("info").resolve(free + ".trashinfo");
            Path place = trash.resolve("files").resolve(free);
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && reserved(info, infoText(written))) {
                return moved(absolute, place, info);
            }
        }
    }

    private static Trashed moved(Path path, Path place, Path info) throws IOException {
        boolean done = false;
        try {
            Placing.move(path, place);
            done = true;
            return new Trashed(path, place, info);
        } finally {
            if (!done) {
                Files.deleteIfExists(info);
            }
        }
    }

    /** The specification has the name taken by making the file about it first, and only one can make it. */
    private static boolean reserved(Path info, String text) throws IOException {
        try {
            Files.write(Files.createFile(info), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    /** What is written of it: its whole path, or in the trash of another disk the path on that disk. */
    private String infoText(Path path) {
        String time = DateTimeFormatter.ISO_LOCAL_DATE_TIME
                .format(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.SECONDS));
        String encoded = URLEncoder.encode(path.toString(), StandardCharsets.UTF_8).replace("+", "%20")
                .replace("%2F", "/");
        return "[Trash Info]\nPath=" + encoded + "\nDeletionDate=" + time + "\n";
    }

    private Path trashFor(Path path) throws IOException {
        FileStore store = Files.getFileStore(path.getParent() == null ? path : path.getParent());
        Path there = home;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (Files.getFileStore(there).equals(store)) {
            return home;
        }
        Path top = path;
        while (top.getParent() != null && Files.getFileStore(top.getParent()).equals(store)) {
            top = top.getParent();
        }
        Path other = top.resolve(".Trash-" + Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS));
        boolean usable = Files.isWritable(top) && !Files.isSymbolicLink(other);
        return usable ? other : home;
    }

    private static void makePrivate(Path trash) throws IOException {
        if (Files.exists(trash)) {
            return;
        }
        Path above = trash.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        if (trash.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(trash,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(trash);
        }
    }

    /** What is known of it is not needed any more: it is back. */
    public void forget(Trashed trashed) throws IOException {
        Files.deleteIfExists(trashed.info());
    }
}
