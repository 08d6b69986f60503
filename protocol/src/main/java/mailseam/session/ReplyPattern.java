package mailseam.session;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression for replies, searched in a bounded way: it may come from a stranger's file, and a pattern that goes
 * back over its text again and again would hang a run. A search that takes too long, or too deep, has not found.
 */
final class ReplyPattern {
    /** The longest expression, in characters. */
    static final int LONGEST = 1000;
    /** How many characters of a reply are searched. */
    static final int LONGEST_TEXT = 8192;
    /** How many characters one search may look at, counting each time. */
    static final int MOST_LOOKS = 1_000_000;

    private final Pattern pattern;

    private ReplyPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Compiles an expression. {@code .} takes line ends too, {@code ^} and {@code $} stand at each line. */
    static ReplyPattern compile(String regex) {
        if (regex.length() > LONGEST) {
            throw new PatternSyntaxException("it is " + regex.length() + " characters long", "", LONGEST);
        }
        return new ReplyPattern(Pattern.compile(regex, Pattern.DOTALL | Pattern.MULTILINE));
    }

    /** Whether the expression is found somewhere in the text. */
    boolean foundIn(String text) {
        String head = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        try {
            return pattern.matcher(new LimitedText(head, new LimitedText.Looks(MOST_LOOKS))).find();
        } catch (LimitedText.Exhausted | StackOverflowError _) {
            return false;
        }
    }
}
