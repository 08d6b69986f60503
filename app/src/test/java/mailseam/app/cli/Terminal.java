package mailseam.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import mailseam.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this process and keeps what they print. */
final class Terminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Person person = Person.NOBODY;
    private Interrupts interrupts = Interrupts.NONE;
    private InputStream in = InputStream.nullInputStream();

    Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Terminal with(Person other) {
        person = other;
        return this;
    }

    Terminal with(Interrupts other) {
        interrupts = other;
        return this;
    }

    Terminal with(InputStream other) {
        in = other;
        return this;
    }

    /** Runs a command line and gives its exit status. */
    int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return new Tool(surroundings()).run(words);
    }

    Surroundings surroundings() {
        return new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), environment, Clock.systemUTC(), person, interrupts,
                () -> new Wire(1), "1.0", in);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    /** A session file with the first line and the rest. */
    static Path session(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("test.seam"), "mailseam 1\n" + text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
