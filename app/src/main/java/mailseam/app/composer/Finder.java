package mailseam.app.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mailseam.session.LimitedText;

/**
 * Looks for something in lines. A regular expression that goes back over its text again and again is given up: it has not found.
 * May be used from any thread.
 */
public final class Finder {
    /** How many characters one search may look at, counting each time. */
    private static final int LOOKS = 20_000_000;
    /** How many places of one line are found. */
    private static final int MOST_IN_LINE = 10_000;

    /** A place in a text. */
    public record Hit(int line, Found found) {
    }

    private final Pattern pattern;
    private final boolean regex;

    private Finder(Pattern pattern, boolean regex) {
        this.pattern = pattern;
        this.regex = regex;
    }

    /**
     * Looks for something.
     *
     * @throws PatternSyntaxException if it is no regular expression
     */
    static Finder of(Query query) {
        int flags = (query.regex() ? 0 : Pattern.LITERAL)
                | (query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Finder(Pattern.compile(query.text(), flags), query.regex());
    }

    /** The places in a line, at most so many; places without a character do not count. */
    List<Found> in(String line, int most) {
        return in(line, most, looks());
    }

    private LimitedText.Looks looks() {
        return new LimitedText.Looks(LOOKS);
    }

    private List<Found> in(String line, int most, LimitedText.Looks looks) {
        List<Found> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(regex ? new LimitedText(line, looks) : line);
        try {
            while (all.size() < most && matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    all.add(new Found(matcher.start(), matcher.end()));
                }
            }
        } catch (LimitedText.Exhausted | StackOverflowError _) {
            return all;
        }
        return all;
    }

    /** All places in lines, at most so many. */
    List<Hit> all(List<String> lines, int most) {
        List<Hit> hits = new ArrayList<>();
        LimitedText.Looks looks = looks();
        for (int line = 0; line < lines.size() && hits.size() < most; line++) {
            for (Found found : in(lines.get(line), Math.min(MOST_IN_LINE, most - hits.size()), looks)) {
                hits.add(new Hit(line, found));
            }
        }
        return hits;
    }

    /** The next place behind a column of a line; behind the last line comes the first. */
    Optional<Hit> next(int lines, IntFunction<String> line, int at, int column) {
        LimitedText.Looks looks = looks();
        for (int i = 0; i <= lines; i++) {
            int number = (at + i) % lines;
            int from = i == 0 ? column : 0;
            Optional<Found> found = in(line.apply(number), MOST_IN_LINE, looks).stream()
                    .filter(one -> one.from() >= from).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Hit(number, found.get()));
            }
        }
        return Optional.empty();
    }

    /** The last place that ends before a column of a line, or there; before the first line comes the last. */
    Optional<Hit> previous(int lines, IntFunction<String> line, int at, int column) {
        LimitedText.Looks looks = looks();
        for (int i = 0; i <= lines; i++) {
            int number = Math.floorMod(at - i, lines);
            int to = i == 0 ? column : Integer.MAX_VALUE;
            Optional<Found> found = in(line.apply(number), MOST_IN_LINE, looks).reversed().stream()
                    .filter(one -> one.to() <= to).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Hit(number, found.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * A line with something else at all places; {@code $1} stands for a group of a regular expression.
     *
     * @throws IllegalArgumentException if the replacement names a group that there is not
     */
    String replaced(String line, String replacement) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Found found : in(line, Integer.MAX_VALUE)) {
            replaced.append(line, at, found.from()).append(replacement(line, found, replacement));
            at = found.to();
        }
        return replaced.append(line, at, line.length()).toString();
    }

    /**
     * What comes in the place of one.
     *
     * @throws IllegalArgumentException if the replacement names a group that there is not
     */
    String replacement(String line, Found found, String replacement) {
        if (!regex) {
            return replacement;
        }
        Matcher matcher = pattern.matcher(new LimitedText(line, looks()));
        StringBuilder into = new StringBuilder();
        try {
            if (!matcher.find(found.from())) {
                return replacement;
            }
            matcher.appendReplacement(into, replacement);
        } catch (IndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
        return into.substring(found.from());
    }
}
