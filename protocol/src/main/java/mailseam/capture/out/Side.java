package mailseam.capture.out;

import java.util.Map;
import java.util.TreeMap;
import mailseam.capture.packet.TcpOptions;

/** What is known so far of one direction of a connection that is being written. */
final class Side {
    /** Octets that came before octets that stand before them: from each offset up to another. */
    private final TreeMap<Long, Long> early = new TreeMap<>();
    TcpOptions options = TcpOptions.NONE;
    boolean opened;
    boolean closed;
    boolean windowClosed;
    /** All octets before this offset were sent. */
    long reached;
    /** The offset behind the last octet of all that was sent. */
    long top;
    /** The other side has acknowledged all before this offset. */
    long acknowledged;

    void sent(long from, long end) {
        top = Math.max(top, end);
        if (from <= reached) {
            reached = Math.max(reached, end);
        } else {
            early.merge(from, end, Math::max);
        }
        while (!early.isEmpty() && early.firstKey() <= reached) {
            Map.Entry<Long, Long> next = early.pollFirstEntry();
            reached = Math.max(reached, next.getValue());
        }
    }
}
