package mailseam.smtp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An enhanced status code (RFC 3463 2).
 *
 * @param category 2 for success, 4 for a persistent transient failure, 5 for a permanent failure
 * @param subject  what it is about, 0 to 999
 * @param detail   what happened, 0 to 999
 */
public record EnhancedStatus(int category, int subject, int detail) {
    private static final Pattern FORM = Pattern.compile("([245])\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})(?: .*)?",
            Pattern.DOTALL);

    /** The longest form: 5.999.999 and a space. */
    private static final int LONGEST = 10;

    /** The enhanced status code at the start of a reply line's text (RFC 2034 4). */
    public static Optional<EnhancedStatus> in(ReplyLine line) {
        Octets text = line.text();
        Matcher form = FORM.matcher(text.slice(0, Math.min(LONGEST, text.length())).latin1());
        return line.code() >= 0 && form.matches()
                ? Optional.of(new EnhancedStatus(number(form, 1), number(form, 2), number(form, 3)))
                : Optional.empty();
    }

    /** Whether its class is the first digit of the reply code, as it must be (RFC 2034 4). */
    public boolean fits(int code) {
        return code / 100 == category;
    }

    @Override
    public String toString() {
        return category + "." + subject + "." + detail;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
