package mailseam.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that at every moment it holds either the old octets or the new ones: a crash, a full disk or a failing
 * writer leaves the old file as it was.
 */
public final class AtomicFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all octets to the stream and leaves it open. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Writes a file through a temporary one beside it. A symbolic link stays one, and the file it names is written; what is no
     * regular file, such as {@code /dev/stdout}, is written to directly.
     *
     * @throws IOException if it cannot be written; the old file is still there then
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, true);
    }

    /**
     * Writes a file in the same way and does not wait until the disk has it: only a crash of the whole system can lose it. For many
     * files one behind the other.
     *
     * @throws IOException if it cannot be written; the old file is still there then
     */
    public static void writeSoon(Path file, Content content) throws IOException {
        write(file, content, false);
    }

    private static void write(Path file, Content content, boolean forced) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        Path temporary = temporary(target);
        try {
            fill(temporary, content, forced);
            keepPermissions(target, temporary);
            replace(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        if (forced) {
            syncFolder(target);
        }
    }

    /** Named after the target and made anew; the number is the first that is free. */
    private static Path temporary(Path target) throws IOException {
        for (int i = 0;; i++) {
            try {
                return Files.createFile(target.resolveSibling("." + target.getFileName() + "." + i + ".part"));
            } catch (FileAlreadyExistsException taken) {
                if (i == 1000) {
                    throw taken;
                }
            }
        }
    }

    private static void fill(Path temporary, Content content, boolean forced) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            if (forced) {
                channel.force(true);
            }
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The new name must be on the disk too; where a folder cannot be opened (Windows) the file system sees to it. */
    private static void syncFolder(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }
}
