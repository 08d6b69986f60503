package mailseam.app.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;

/** Makes, renames, moves and copies files. What already stands somewhere is never written over, whoever put it there meanwhile. */
public final class FileDeeds {
    private final Texts texts;

    /** With the words for what goes wrong. */
    public FileDeeds(Texts texts) {
        this.texts = texts;
    }

    /** Makes a file with a free name like this one, in a folder that is made if need be. */
    public Path create(Path folder, String name, Octets content) throws IOException {
        Files.createDirectories(folder);
        Path part = Placing.part(folder, name);
        try {
            Files.write(part, content.toArray());
            return Placing.atFreeName(part, folder, name);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Makes a folder with a free name like this one. */
    public Path createFolder(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path place = FileNames.free(folder, name);
        while (!isMade(place)) {
            place = FileNames.free(folder, name);
        }
        return place;
    }

    /** False if another program was quicker with this name. */
    private static boolean isMade(Path place) throws IOException {
        try {
            Files.createDirectory(place);
            return true;
        } catch (FileAlreadyExistsException _) {
            return false;
        }
    }

    /**
     * Gives a file or a folder another name.
     *
     * @throws IOException if it is no name, or another has it
     */
    public Path rename(Path path, String name) throws IOException {
        check(path, name);
        return place(path, path.resolveSibling(name));
    }

    private void check(Path path, String name) throws IOException {
        String problem = FileNames.problem(name).orElse("");
        if (!problem.isEmpty()) {
            throw new FileSystemException(path.toString(), null, texts.get(problem));
        }
    }

    /**
     * Moves a file or a folder into a folder.
     *
     * @throws IOException if there is one of that name, or a folder is to come into itself
     */
    public Path move(Path path, Path folder) throws IOException {
        notIntoItself(path, folder);
        Files.createDirectories(folder);
        return place(path, folder.resolve(path.getFileName()));
    }

    /** Puts a file or a folder back to where it was; what came to stand there meanwhile stays. */
    public Path moveBack(Path path, Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return place(path, place);
    }

    /** Copies a file or a folder into a folder, under its name or one like it that is free. */
    public Path copy(Path path, Path folder) throws IOException {
        notIntoItself(path, folder);
        Files.createDirectories(folder);
        String name = String.valueOf(path.getFileName());
        Path part = Placing.part(folder, name);
        try {
            new TreeCopy(texts).copy(path, part);
            return Placing.atFreeName(part, folder, name);
        } finally {
            TreeCopy.deleteIfThere(part);
        }
    }

    private void notIntoItself(Path path, Path folder) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && folder.toAbsolutePath().normalize()
                .startsWith(path.toAbsolutePath().normalize())) {
            throw new FileSystemException(path.toString(), null, texts.get("folder.intoItself", path.getFileName()));
        }
    }

    private Path place(Path from, Path to) throws IOException {
        try {
            Placing.move(from, to);
            return to;
        } catch (FileAlreadyExistsException _) {
            throw new FileSystemException(to.toString(), null, texts.get("folder.taken", to.getFileName(),
                    String.valueOf(to.toAbsolutePath().getParent())));
        }
    }
}
