package mailseam.timeline.derived;

import java.util.Optional;
import mailseam.smtp.Direction;
import mailseam.smtp.ReplyTimeout;

/**
 * The time between a segment and the one before it, in which somebody waited.
 *
 * @param segment index of the segment that ends it, or the count if nothing but the end of the connection did
 * @param from    when the segment before was sent, in nanoseconds since the start
 * @param to      when it ended
 * @param since   when what is waited for began to be owed: {@code from}, or before it where a wait has several pauses
 * @param waiting the side that waits; empty where nobody can tell, since what is said is encrypted
 * @param command index of the command whose reply, or whose rest, is waited for, or -1
 * @param least   how long that side has to wait at least before it gives up, where RFC 5321 says so
 */
public record Pause(int segment, long from, long to, long since, Optional<Direction> waiting, int command,
        Optional<ReplyTimeout> least) {
    /** Its length in nanoseconds. */
    public long nanos() {
        return to - from;
    }

    /** How much of the least time has passed at its end: 1 is all of it; 0 where RFC 5321 gives none. */
    public double share() {
        return least.map(timeout -> (to - since) / (double) timeout.least().toNanos()).orElse(0.0);
    }

    /** Whether that side had waited long enough to be allowed to give up. */
    public boolean exceeded() {
        return share() >= 1;
    }
}
