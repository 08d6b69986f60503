package mailseam.capture.conversation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * Tells from what both sides say first whether a connection to an unknown port carries mail. FTP greets with the same code, so a
 * greeting must name SMTP, or the client must begin as only a client of SMTP or LMTP does. It looks at 2 KiB of each side at most.
 */
final class Sniffer {
    private static final int MOST = 2048;
    private static final Pattern COMMAND = Pattern.compile(
            "(?i)(?:EHLO|HELO|LHLO)(?: .*)?|MAIL FROM:.*|RCPT TO:.*|BDAT [0-9]+.*", Pattern.DOTALL);
    private static final Pattern GREETING = Pattern.compile("220[ -][^\n]*\\b[EL]?S?MTP\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final ByteArrayOutputStream client = new ByteArrayOutputStream();
    private final ByteArrayOutputStream server = new ByteArrayOutputStream();

    /** What is known of a connection. */
    enum Verdict {
        MAIL, OTHER, UNKNOWN
    }

    Verdict read(Direction direction, Octets octets) {
        ByteArrayOutputStream side = direction == Direction.CLIENT ? client : server;
        Octets head = octets.slice(0, Math.min(octets.length(), MOST - side.size()));
        side.writeBytes(head.toArray());
        return direction == Direction.CLIENT ? clientVerdict() : serverVerdict();
    }

    private Verdict clientVerdict() {
        String text = client.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        String line = (end < 0 ? text : text.substring(0, end)).stripTrailing();
        if (end < 0 && client.size() < MOST && mayBecomeCommand(line)) {
            return Verdict.UNKNOWN;
        }
        return COMMAND.matcher(line).matches() ? Verdict.MAIL : Verdict.OTHER;
    }

    private static boolean mayBecomeCommand(String line) {
        String capitals = line.toUpperCase(Locale.ROOT);
        for (String begin : new String[]{"EHLO ", "HELO ", "LHLO ", "MAIL FROM:", "RCPT TO:", "BDAT "}) {
            if (capitals.startsWith(begin) || begin.startsWith(capitals)) {
                return true;
            }
        }
        return false;
    }

    private Verdict serverVerdict() {
        String text = server.toString(StandardCharsets.ISO_8859_1);
        if (GREETING.matcher(text).matches()) {
            return Verdict.MAIL;
        }
        boolean isReply = text.length() < 4 || (text.startsWith("2") && Character.isDigit(text.charAt(1))
                && Character.isDigit(text.charAt(2)) && (text.charAt(3) == ' ' || text.charAt(3) == '-'));
        return isReply && server.size() < MOST ? Verdict.UNKNOWN : Verdict.OTHER;
    }
}
