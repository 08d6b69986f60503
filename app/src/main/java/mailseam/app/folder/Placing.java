package mailseam.app.folder;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Puts whole files to a place where nothing stands. */
final class Placing {
    private Placing() {
    }

    /** The place beside where a file is going to be, to write it to; nothing stands there. */
    static Path part(Path folder, String name) {
        Path part = folder.resolve("." + name + ".part");
        for (int number = 1; Files.exists(part, LinkOption.NOFOLLOW_LINKS); number++) {
            part = folder.resolve("." + name + "." + number + ".part");
        }
        return part;
    }

    /** Under a name like this one that is free: should another program take it at this very moment, the next one. */
    static Path atFreeName(Path from, Path folder, String name) throws IOException {
        Path place = FileNames.free(folder, name);
        while (!isMoved(from, place)) {
            place = FileNames.free(folder, name);
        }
        return place;
    }

    private static boolean isMoved(Path from, Path place) throws IOException {
        try {
            move(from, place);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    /**
     * Moves a file or a folder. A file gets its new name before it loses the old one, since a second name is never given over
     * another file, as a move of the system's may; killed in between, it has both.
     *
     * @throws FileAlreadyExistsException if something stands there
     */
    static void move(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS) && linked(from, to)) {
            Files.delete(from);
        } else {
            moveWhole(from, to);
        }
    }

    private static boolean linked(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
            return true;
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException _) {
            return false;
        }
    }

    /** Folders, links, and files of file systems that know one name for each; to another disk it is a copy first. */
    private static void moveWhole(Path from, Path to) throws IOException {
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        try {
            Files.move(from, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Path folder = to.toAbsolutePath().getParent();
            Path part = part(folder == null ? to.toAbsolutePath() : folder, String.valueOf(to.getFileName()));
            try {
                TreeCopy.copyAll(from, part);
                move(part, to);
            } finally {
                TreeCopy.deleteIfThere(part);
            }
            TreeCopy.deleteIfThere(from);
        }
    }
}
