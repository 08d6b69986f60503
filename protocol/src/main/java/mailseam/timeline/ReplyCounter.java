package mailseam.timeline;

import java.util.ArrayDeque;
import mailseam.smtp.AuthResponse;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.MailData;
import mailseam.smtp.OpaqueOctets;

/**
 * Pairs replies with what they answer, by counting: replies come in the order of the commands (RFC 2920 3.2), the first one
 * of a connection is the greeting (unless a command came before it and it is no 220, as where a recording starts late), and each command, each end of mail data and each line of an authentication exchange gets
 * one. A chunk gets none of its own: its BDAT gets it (RFC 3030 2). Behind LHLO the end of mail data, or the last BDAT, gets
 * one for each accepted recipient (RFC 2033 4.2).
 *
 * <p>A reply that comes while none is owed answers nothing, even if a command follows later.
 */
public final class ReplyCounter {
    /** What {@link #replied} gives for the greeting and for a reply that nothing asked for. */
    public static final int NONE = -1;
    private static final int GREETING = 220;

    private final ArrayDeque<Owed> owed = new ArrayDeque<>();
    private boolean greeted;
    private boolean lmtp;
    private int recipients;
    /** How many more replies the unit at the head gets, or 0 where its first has not come. */
    private int more;

    /** The client sent a whole unit, which the caller knows by an index. */
    public void sent(ClientUnit unit, int index) {
        switch (unit) {
            case Command command -> owed.add(new Owed(index, kind(command)));
            case MailData _ -> owed.add(new Owed(index, Kind.MESSAGE));
            case AuthResponse _ -> owed.add(new Owed(index, Kind.OTHER));
            case Chunk _,OpaqueOctets _ -> {
            }
        }
    }

    /** The server replied with a code: the index of the unit that it answers, or {@link #NONE}. */
    public int replied(int code) {
        boolean first = !greeted;
        greeted = true;
        if (first && (owed.isEmpty() || code == GREETING)) {
            return NONE;
        }
        Owed head = owed.peek();
        if (head == null) {
            return NONE;
        }
        if (more == 0) {
            more = head.kind == Kind.MESSAGE && lmtp && recipients > 0 ? recipients : 1;
            count(head.kind, code);
        }
        if (--more == 0) {
            owed.remove();
        }
        return head.index;
    }

    /** Whether the greeting, or a first reply without one, has come. */
    public boolean greeted() {
        return greeted;
    }

    /** Whether some unit still waits for a reply. */
    public boolean owes() {
        return !owed.isEmpty();
    }

    /** The index of the unit that the next reply answers, or {@link #NONE}. */
    public int next() {
        Owed head = greeted ? owed.peek() : null;
        return head == null ? NONE : head.index;
    }

    private void count(Kind kind, int code) {
        boolean accepted = code >= 200 && code < 300;
        switch (kind) {
            case LHLO -> lmtp |= accepted;
            case RECIPIENT -> recipients += accepted ? 1 : 0;
            case START, MESSAGE -> recipients = 0;
            case OTHER -> {
            }
        }
    }

    private static Kind kind(Command command) {
        return switch (command.verb()) {
            case "LHLO" -> Kind.LHLO;
            case "RCPT" -> Kind.RECIPIENT;
            case "MAIL", "RSET", "EHLO", "HELO" -> Kind.START;
            case "BDAT" -> isLast(command) ? Kind.MESSAGE : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    private static boolean isLast(Command bdat) {
        String line = bdat.line().latin1().stripTrailing();
        return line.regionMatches(true, line.length() - 5, " LAST", 0, 5);
    }

    private enum Kind {
        LHLO, START, RECIPIENT, MESSAGE, OTHER
    }

    private record Owed(int index, Kind kind) {
    }
}
