package mailseam.report.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a line of a reply, by what it replies to. */
enum ReplyNames implements Finder {
    /** The first line of a greeting, or of the reply to EHLO and HELO: its first word is the server's name. */
    SERVER,
    /** A line of the reply to EHLO with a keyword. */
    KEYWORD,
    /** A reply to VRFY or EXPN: all words that are not known are names. */
    PERSON,
    /** Any other. */
    OTHER;

    private static final Pattern CODES = Pattern
            .compile("[0-9]{3}(?:[ -](?:[245]\\.[0-9]{1,3}\\.[0-9]{1,3}(?: |$))?|(?=[\r\n]|$))");

    @Override
    public void find(String text, Sink sink) {
        Matcher codes = CODES.matcher(text);
        int from = codes.lookingAt() ? codes.end() : 0;
        int end = from;
        while (end < text.length() && !Ascii.isBlank(text.charAt(end))) {
            end++;
        }
        switch (this) {
            case SERVER -> {
                String word = text.substring(from, end);
                if (!KnownWords.isKnown(word)) {
                    PathNames.host(text, from, end, sink);
                }
                FreeNames.find(text, end, true, sink);
            }
            case KEYWORD -> FreeNames.find(text, end, true, sink);
            case PERSON -> {
                FreeNames.find(text, from, true, sink);
                MessageNames.people(text, from, sink);
            }
            case OTHER -> FreeNames.find(text, from, true, sink);
        }
    }

    @Override
    public int begin(String text) {
        Matcher codes = CODES.matcher(text);
        int from = codes.lookingAt() ? codes.end() : 0;
        while (this == KEYWORD && from < text.length() && !Ascii.isBlank(text.charAt(from))) {
            from++;
        }
        return from;
    }
}
