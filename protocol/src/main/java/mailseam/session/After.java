package mailseam.session;

import java.time.Duration;

/** What to wait for behind a segment before the next one is sent, beyond what the gate asks. */
public sealed interface After {
    /** Nothing: the next segment may follow at once. */
    record Nothing() implements After {
    }

    /** A time, counted from the moment the segment left: {@code {cut 50ms}}. */
    record Wait(Duration time) implements After {
    }

    /** The acknowledgement of the peer's TCP for all that was sent: {@code {cut acked}}. */
    record Acked() implements After {
    }

    /**
     * Recorded: the next segment was seen this long after the start, {@code {cut +0.041210}}. Played as the wait between the
     * two segments where a replay keeps times, else as a plain cut.
     */
    record At(long nanos) implements After {
    }
}
