package mailseam.app.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The small texts of the state folder as an earlier run left them; they are read before the window is made, since the JavaFX thread
 * does not wait for files.
 *
 * @param texts each with the name of its file; one that cannot be read is empty
 */
record Remembered(Map<String, String> texts) {
    private static final List<String> NAMES = List.of("window", "settings", "keys", "palette", "events", "lanes");
    /** What one of the files may hold, in octets; what is larger is not ours. */
    private static final long LARGEST = 256 << 10;

    Remembered {
        texts = Map.copyOf(texts);
    }

    static Remembered in(Path state) {
        return new Remembered(
                NAMES.stream().collect(Collectors.toMap(name -> name, name -> read(state.resolve(name)))));
    }

    private static String read(Path file) {
        try {
            return Files.size(file) > LARGEST ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    String of(String name) {
        return texts.getOrDefault(name, "");
    }
}
