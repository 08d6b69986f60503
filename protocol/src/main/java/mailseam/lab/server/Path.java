package mailseam.lab.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The argument of MAIL or RCPT (RFC 5321 4.1.1.2, 4.1.1.3).
 *
 * @param address    without angle brackets; empty for the null reverse-path
 * @param parameters what stands behind it, each as it is written
 */
record Path(String address, List<String> parameters) {
    private static final Pattern BRACKETS = Pattern
            .compile("<((?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^<>\"\\s])*+)>((?: +\\S+)*+)");
    private static final Pattern WORDS = Pattern.compile("([^<>\\s]++)((?:\\s++\\S++)*+)");
    private static final Pattern ROUTE = Pattern.compile("@[^:]*+:(.*)");

    /**
     * Reads what stands behind the colon.
     *
     * @param brackets whether the address must stand in angle brackets
     * @return empty if it has not that form
     */
    static Optional<Path> of(String argument, boolean brackets) {
        String text = argument.strip();
        Matcher parts = BRACKETS.matcher(text);
        if (!parts.matches() && !brackets) {
            parts = WORDS.matcher(text);
        }
        return parts.matches() ? Optional.of(new Path(parts.group(1), words(parts.group(2)))) : Optional.empty();
    }

    /** The mailbox, without the source route that RFC 5321 4.1.1.3 has servers strip. */
    String mailbox() {
        Matcher route = ROUTE.matcher(address);
        return route.matches() ? route.group(1) : address;
    }

    /** What stands before the last at sign. */
    String localPart() {
        String mailbox = mailbox();
        int at = mailbox.lastIndexOf('@');
        return at < 0 ? mailbox : mailbox.substring(0, at);
    }

    /** What stands behind the last at sign; empty if there is none. */
    String domain() {
        String mailbox = mailbox();
        int at = mailbox.lastIndexOf('@');
        return at < 0 ? "" : mailbox.substring(at + 1);
    }

    /** Whether this parameter stands there, in any case. */
    boolean has(String parameter) {
        return parameters.stream().anyMatch(word -> word.toUpperCase(Locale.ROOT).equals(parameter));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
