package mailseam.play;

import java.math.BigDecimal;
import java.time.Duration;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.Escapes;
import mailseam.smtp.MailData;
import mailseam.smtp.Octets;
import mailseam.smtp.OpaqueOctets;
import mailseam.smtp.Reply;

/** Words for messages: short, escaped, and without credentials. */
public final class Wording {
    private static final int LONGEST = 120;

    private Wording() {
    }

    /** The line of a reply that counts, in quotes. */
    public static String of(Reply reply) {
        Octets raw = reply.lines().getLast().raw();
        int lines = reply.lines().size();
        return quoted(raw) + (lines > 1 ? " (line " + lines + " of its reply)" : "");
    }

    /** A unit of the client's; the argument of AUTH and what follows it are credentials. */
    static String of(ClientUnit unit) {
        return switch (unit) {
            case Command command when command.verb().equals("AUTH") -> "AUTH";
            case Command command -> quoted(command.raw());
            case MailData _ -> "the mail data";
            case Chunk _ -> "the chunk";
            case AuthResponse _ -> "the authentication response";
            case OpaqueOctets _ -> "octets that are no SMTP";
        };
    }

    /** A time in seconds: {@code 30 s}, {@code 0.25 s}. */
    public static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    private static String quoted(Octets line) {
        int end = line.length();
        while (end > 0 && (line.at(end - 1) == '\r' || line.at(end - 1) == '\n')) {
            end--;
        }
        boolean cut = end > LONGEST;
        return '"' + Escapes.escape(line.slice(0, Math.min(end, LONGEST))) + (cut ? "…" : "") + '"';
    }
}
