package mailseam.app.composer;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks in a line at which segments are cut: the caret steps over each at once, and it goes as a whole. */
final class CutMarks {
    private static final Pattern MARK = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\{cut(?: [^{}]{0,40})?\\})");

    private CutMarks() {
    }

    /** The mark that ends at a 0-based column. */
    static Optional<Found> endingAt(String line, int column) {
        return find(line, mark -> mark.to() == column);
    }

    /** The mark that starts at a column. */
    static Optional<Found> startingAt(String line, int column) {
        return find(line, mark -> mark.from() == column);
    }

    /** The mark around a column, or that starts there. */
    static Optional<Found> around(String line, int column) {
        return find(line, mark -> mark.from() <= column && column < mark.to());
    }

    /** A line without its marks. */
    static String without(String line) {
        StringBuilder rest = new StringBuilder();
        Matcher matcher = MARK.matcher(line);
        int at = 0;
        while (matcher.find()) {
            rest.append(line, at, matcher.start(1));
            at = matcher.end(1);
        }
        return rest.append(line, at, line.length()).toString();
    }

    private static Optional<Found> find(String line, Predicate<Found> which) {
        Matcher matcher = MARK.matcher(line);
        while (matcher.find()) {
            Found mark = new Found(matcher.start(1), matcher.end(1));
            if (which.test(mark)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
