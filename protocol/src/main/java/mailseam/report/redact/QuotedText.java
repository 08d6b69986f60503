package mailseam.report.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comments quote: lines that an import left out, and octets that a log tells of, may be of a message; AUTH has credentials. */
final class QuotedText {
    private static final Pattern CREDENTIAL = Pattern.compile("(?i)\\bAUTH[ \t]+[A-Z0-9_-]{1,20}[ \t]+(\\S+)");
    private static final Pattern QUOTED = Pattern
            .compile("^ ?Left out: |\\binput=\"|\\bcommand pipelining after [^:]{0,300}(?:\\]:[0-9]{1,5})?: ");

    private QuotedText() {
    }

    static String without(String comment, RedactionRules rules) {
        Matcher quoted = QUOTED.matcher(comment);
        if (rules.takes(RedactionKind.CONTENT) && quoted.find()) {
            return comment.substring(0, quoted.end()) + filled(comment.substring(quoted.end()));
        }
        Matcher credential = CREDENTIAL.matcher(comment);
        return credential.replaceAll(found -> Matcher.quoteReplacement(found.group()
                .substring(0, found.start(1) - found.start()) + filled(found.group(1))));
    }

    private static String filled(String text) {
        return text.replaceAll("[\\p{L}\\p{M}\\p{N}]", "x");
    }
}
