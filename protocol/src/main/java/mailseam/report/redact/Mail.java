package mailseam.report.redact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mailseam.smtp.Direction;

/** The message that a client sends, in one part or in several: which octets are names of headers, and which are content. */
final class Mail {
    /** The name of a header, its colon and the blank behind it (RFC 5322 2.2). */
    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,76}[ \t]{0,4}:[ \t]?");
    private static final int LONGEST_HEADER = 256 * 1024;

    private final StreamText stream;
    private final RedactionRules rules;
    private final Visitor visitor;
    private boolean inHeader = true;
    private boolean lineBegins = true;

    Mail(StreamText stream, RedactionRules rules, Visitor visitor) {
        this.stream = stream;
        this.rules = rules;
        this.visitor = visitor;
    }

    /** Another message begins. */
    void begin() {
        inHeader = true;
        lineBegins = true;
    }

    /** The next part of the message. */
    void part(long from, long to) {
        if (!rules.takes(RedactionKind.CONTENT)) {
            stream.pieces(from, to, true,
                    (offset, text) -> visitor.text(Direction.CLIENT, offset, text, new MessageNames()));
            return;
        }
        long filled = from;
        long at = from;
        String head = inHeader ? stream.read(from, Math.min(to - from, LONGEST_HEADER)) : "";
        while (inHeader && at - from < head.length()) {
            int start = (int) (at - from);
            int lf = head.indexOf('\n', start);
            int end = lf < 0 ? head.length() : lf + 1;
            Matcher name = NAME.matcher(head).region(start, end);
            boolean begins = lineBegins;
            lineBegins = lf >= 0;
            if (begins && name.lookingAt()) {
                fill(filled, at);
                visitor.text(Direction.CLIENT, at, name.group(), (_, _) -> {});
                filled = from + name.end();
            } else if ((begins && !Ascii.isBlank(head.charAt(start))) || head.substring(start, end).isBlank()) {
                inHeader = false;
            }
            at = from + end;
        }
        inHeader &= head.length() == to - from;
        fill(filled, to);
    }

    private void fill(long from, long to) {
        if (from < to) {
            visitor.fill(Direction.CLIENT, from, to, Filler.TEXT, RedactionKind.CONTENT);
        }
    }
}
