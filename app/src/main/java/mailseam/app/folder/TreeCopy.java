package mailseam.app.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** Copies a file or a whole folder; links stay links. */
final class TreeCopy {
    /** What somebody lets go over a folder by mistake, such as a disk, is not copied. */
    private static final int MOST_FILES = 20_000;
    private static final long MOST_OCTETS = 2L << 30;

    private final Texts texts;

    TreeCopy(Texts texts) {
        this.texts = texts;
    }

    /**
     * Copies to where nothing stands.
     *
     * @throws IOException if it is too much, before anything is copied
     */
    void copy(Path from, Path to) throws IOException {
        int[] files = {0};
        long[] octets = {0};
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
                octets[0] += found.size();
                if (++files[0] > MOST_FILES || octets[0] > MOST_OCTETS) {
                    throw new FileSystemException(from.toString(), null,
                            texts.get("folder.tooMuch", MOST_FILES, MOST_OCTETS >> 30));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        copyAll(from, to);
    }

    static void copyAll(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) throws IOException {
                Files.createDirectory(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
                Path target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
                Files.copy(file, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What was left of something of our own, or was copied elsewhere. */
    static void deleteIfThere(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException wrong) throws IOException {
                if (wrong != null) {
                    throw wrong;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
