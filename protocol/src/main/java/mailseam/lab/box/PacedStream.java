package mailseam.lab.box;

import java.util.ArrayDeque;
import java.util.Objects;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** What one stream holds back, as it came; pieces are cut when it is their turn. */
final class PacedStream {
    private record Read(long arrived, Octets octets) {
    }

    private final Pace pace;
    private final ArrayDeque<Read> reads = new ArrayDeque<>();
    private @Nullable Octets piece;
    private int at;
    private long due = TimedBox.NEVER;
    private long held;

    PacedStream(Pace pace) {
        this.pace = pace;
    }

    /** Takes a read; no octets stand for the end of the stream. */
    void add(long now, Octets octets) {
        reads.add(new Read(now, octets));
        held += octets.length();
        if (piece == null) {
            cut();
        }
    }

    /** How many octets wait. */
    long held() {
        return held;
    }

    /** When the next piece passes. */
    long due() {
        return due;
    }

    /** The piece that is due; no octets stand for the end of the stream. */
    Octets take(long now) {
        Octets taken = Objects.requireNonNull(piece);
        held -= taken.length();
        at += taken.length();
        if (at == reads.getFirst().octets().length()) {
            reads.removeFirst();
            at = 0;
        }
        pace.passed(due, now);
        cut();
        return taken;
    }

    private void cut() {
        Read head = reads.peekFirst();
        if (head == null) {
            piece = null;
            due = TimedBox.NEVER;
            return;
        }
        Octets rest = head.octets().slice(at, head.octets().length());
        Octets next = rest.isEmpty() ? rest : rest.slice(0, Math.min(rest.length(), pace.length(rest)));
        piece = next;
        due = pace.due(head.arrived(), next.length());
    }
}
