package mailseam.capture;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mailseam.testing.Vectors;
import org.jspecify.annotations.Nullable;

/** Captures of others and of real servers. They are kept beside the repository, and tests skip where they are absent. */
final class SharedCaptures {
    static final Path FOLDER = Path.of("..", "..", "shared", "captures");
    private static final Path ORACLES = FOLDER.resolve("oracles");

    private SharedCaptures() {
    }

    /** The names of the captures of others that have an oracle: what other tools read in them. */
    static List<String> ofOthers() {
        assumeTrue(Files.exists(ORACLES), () -> ORACLES + " is absent");
        try (Stream<Path> files = Files.walk(ORACLES)) {
            return files.filter(Files::isRegularFile).map(ORACLES::relativize).map(Path::toString)
                    .filter(name -> name.endsWith(".json")).map(name -> name.substring(0, name.length() - 5)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name) {
        return FOLDER.resolve("third-party").resolve(name);
    }

    static Map<String, @Nullable Object> oracle(String name) {
        return Vectors.read("../captures/oracles/" + name + ".json").getFirst();
    }

    /** What was seen in each capture of real servers. */
    static List<Map<String, @Nullable Object>> manifest() {
        return Vectors.read("../captures/lab/manifest.json");
    }

    static Path labFile(Map<String, @Nullable Object> entry) {
        return FOLDER.resolve("lab").resolve(String.valueOf(entry.get("file")));
    }
}
