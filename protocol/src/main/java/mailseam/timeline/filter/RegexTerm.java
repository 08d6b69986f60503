package mailseam.timeline.filter;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.session.LimitedText;

/**
 * A regular expression, looked for in each line with its line end, each octet a character. Of a line 1,000 octets are looked at, as many as
 * RFC 5321 4.5.3.1.6 allows. One that goes back over the text of more than 100 lines again and again is given up.
 */
final class RegexTerm extends Search {
    private static final int LINE = 1_000;
    private static final int LOOKS = 200_000;

    private final Pattern pattern;

    private RegexTerm(Pattern pattern) {
        this.pattern = pattern;
    }

    static RegexTerm of(String text, boolean anyCase) {
        return new RegexTerm(Pattern.compile(text, anyCase ? Pattern.CASE_INSENSITIVE : 0));
    }

    @Override
    int search(Scope scope, byte[] octets, boolean last, Places places) {
        int from = 0;
        while (from < octets.length) {
            int to = from;
            while (to < octets.length && octets[to] != '\n') {
                to++;
            }
            if (to == octets.length && !last && from > 0) {
                return from;
            }
            to = Math.min(octets.length, to + 1);
            line(scope, octets, from, Math.min(to, from + LINE), places);
            from = to;
        }
        return octets.length;
    }

    private void line(Scope scope, byte[] octets, int from, int to, Places places) {
        String line = new String(octets, from, to - from, StandardCharsets.ISO_8859_1);
        Matcher matcher = pattern.matcher(new LimitedText(line, new LimitedText.Looks(LOOKS)));
        try {
            while (matcher.find()) {
                places.found(from + matcher.start(), from + Math.max(matcher.end(), matcher.start() + 1));
            }
        } catch (LimitedText.Exhausted | StackOverflowError _) {
            scope.tooOften();
        }
    }
}
