package mailseam.behaviours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The differences that {@code docs/lab.md} lists, with their reasons: the rows of its table of that heading. A row may name several
 * profiles and several inputs, with commas between. There is no other list, so that the page stays true.
 */
final class KnownDifferences {
    private static final Path PAGE = Path.of("..", "docs", "lab.md");
    private static final String HEAD = "| profile | input | differs in | why |";

    private KnownDifferences() {
    }

    /** Each with its reason. */
    static Map<Difference, String> read() {
        Map<Difference, String> reasons = new TreeMap<>();
        for (String row : rows()) {
            String[] cells = row.split("\\|", -1);
            for (String profile : words(cells[1])) {
                for (String input : words(cells[2])) {
                    Difference.Kind kind = Difference.Kind.valueOf(cells[3].strip().toUpperCase(Locale.ROOT));
                    if (reasons.put(new Difference(profile, input, kind), cells[4].strip()) != null) {
                        throw new IllegalStateException("listed twice: " + profile + " " + input);
                    }
                }
            }
        }
        return reasons;
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(",")).map(word -> word.replace("`", "").strip()).toList();
    }

    private static List<String> rows() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.dropWhile(line -> !line.equals(HEAD)).skip(2).takeWhile(line -> line.startsWith("|")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
