package mailseam.report.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in lines of a message; in headers that name people all words are names. */
final class MessageNames implements Finder {
    private static final Pattern PEOPLE = Pattern.compile("(?im)^(?:resent-)?(?:from|to|cc|bcc|sender|reply-to"
            + "|return-path|delivered-to|x-original-to|apparently-to):[^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+");

    @Override
    public void find(String text, Sink sink) {
        FreeNames.find(text, 0, false, sink);
        Matcher people = PEOPLE.matcher(text);
        while (people.find()) {
            int from = text.indexOf(':', people.start()) + 1;
            people(text.substring(0, people.end()), from, sink);
        }
    }

    /** All words that are not known are names of people. */
    static void people(String text, int from, Sink sink) {
        int at = from;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Ascii.isName(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            if (word.length() > 1 && !KnownWords.isKnown(word) && !word.chars().allMatch(Character::isDigit)) {
                sink.found(at, end, Role.LOCAL);
            }
            at = Math.max(end, at + 1);
        }
    }
}
