package mailseam.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mailseam.smtp.Octets;

/**
 * Values for the variables of sessions, such as those of a lab or of a staging system. Its file is a session's head without steps:
 * {@code title}, {@code server}, {@code set} and {@code note}. Secrets have no place in it.
 *
 * @param text     the file, with its line ends
 * @param server   {@code HOST:PORT} that belongs to these values, if there is one
 * @param values   from {@code set NAME VALUE}, in order
 * @param problems what is wrong, in the order of the file; empty if it may be used
 */
public record Environment(String text, Optional<String> server, Map<String, String> values, List<Problem> problems) {
    private static final Set<String> KEYS = Set.of("title", "server", "set", "note");
    private static final String RULE = "An environment has the keys title, server, set and note, and nothing else.";

    public Environment {
        problems = List.copyOf(problems);
    }

    /** One without values. */
    public static Environment empty() {
        return read(Octets.utf8("mailseam 1\n"));
    }

    /** Reads an environment; nothing throws. */
    public static Environment read(Octets source) {
        SessionFile file = SessionFile.read(source);
        Header header = file.session().header();
        List<Problem> problems = new ArrayList<>(file.problems());
        if (problems.isEmpty()) {
            strange(source).forEach(problems::add);
        }
        return new Environment(source.utf8(), header.server(), header.variables(), problems);
    }

    /**
     * Reads an environment from disk.
     *
     * @throws IOException if it cannot be read
     */
    public static Environment open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Octets.wrap(in.readNBytes(SessionFile.MAX_OCTETS + 1)));
        }
    }

    /** Lines that only a session has. */
    private static List<Problem> strange(Octets source) {
        List<String> lines = source.utf8().lines().toList();
        List<Problem> problems = new ArrayList<>();
        for (int index = 1; index < lines.size() && problems.size() < SessionFile.MAX_PROBLEMS; index++) {
            String line = lines.get(index).strip();
            String key = line.split("[ \t]", 2)[0];
            if (!line.isEmpty() && !line.startsWith("#") && !KEYS.contains(key)) {
                problems.add(new Problem(index + 1, 1 + lines.get(index).indexOf(key), Math.max(1, key.length()),
                        "\"" + Shown.brief(key) + "\" has no place in an environment.", RULE, Shown.brief(line)));
            }
        }
        return problems;
    }

    /** Why this is no name of a variable, in words; empty if it is one. */
    public static Optional<String> nameProblem(String name) {
        if (name.equals("i")) {
            return Optional.of("The name \"i\" is taken: it counts in @repeat.");
        }
        return FragmentReader.VARIABLE.matcher(name).matches() ? Optional.empty()
                : Optional.of("A name begins with a letter or _ and has letters, digits and _ . - in it.");
    }

    /** The same with a value for a variable: in its line where it has one, else in a line behind the last. All others stay. */
    public Environment with(String name, String value) {
        List<String> lines = lines();
        String line = ("set " + name + " " + ValueText.write(value)).stripTrailing();
        int at = find(lines, name);
        if (at >= 0) {
            lines.set(at, line + ending(lines.get(at)));
        } else {
            int last = lines.size() - 1;
            boolean ended = lines.get(last).isEmpty();
            lines.add(ended ? last : lines.size(), line + ending(lines.getFirst()));
        }
        return read(Octets.utf8(String.join("\n", lines)));
    }

    /** The same without the line of a variable. */
    public Environment without(String name) {
        List<String> lines = lines();
        int at = find(lines, name);
        if (at >= 0) {
            lines.remove(at);
        }
        return read(Octets.utf8(String.join("\n", lines)));
    }

    private List<String> lines() {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    private static String ending(String line) {
        return line.endsWith("\r") ? "\r" : "";
    }

    private static int find(List<String> lines, String name) {
        for (int index = 0; index < lines.size(); index++) {
            String[] words = lines.get(index).strip().split("[ \t]+", 3);
            if (words.length > 1 && words[0].equals("set") && words[1].equals(name)) {
                return index;
            }
        }
        return -1;
    }
}
