package mailseam.lab.server;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The argument of MAIL or RCPT (RFC 5321 4.1.1.2, 4.1.1.3).
 *
 * @param address    what stands between the angle brackets; empty for the null reverse-path
 * @param parameters what stands behind them, each as it is written
 */
record PathArgument(String address, List<String> parameters) {
    private static final Pattern FORM = Pattern.compile(
            "(?:MAIL FROM|RCPT TO): ?<((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^<>\"\\s])*)>((?: +\\S+)*) *",
            Pattern.CASE_INSENSITIVE);

    /** Reads a command line without its line end; empty if its form is wrong. */
    static Optional<PathArgument> of(String line) {
        Matcher parts = FORM.matcher(line);
        return parts.matches() ? Optional.of(new PathArgument(parts.group(1), words(parts.group(2))))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" +")).filter(word -> !word.isEmpty()).toList();
    }
}
