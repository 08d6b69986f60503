package mailseam.app.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that nobody but the user reads: what is typed and what was sent may be private. */
public final class PrivateFolder {
    private PrivateFolder() {
    }

    /**
     * Makes it if it is not there. Where the disk has no permissions, it is a folder like others.
     *
     * @throws IOException if that is not possible
     */
    public static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
