package mailseam.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folders in which windows keep what they remember. A window may still be writing when its test is over, so that they are deleted
 * with the last test, and not with its own.
 */
final class StateFolders {
    private StateFolders() {
    }

    /** An empty one: a first start of the program. */
    static Path make() {
        try {
            Path made = Files.createTempDirectory("mailseam-state");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            return made;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
