package mailseam.play;

import java.time.Duration;
import mailseam.session.PlannedSegment;

/** What a player asks for. */
public sealed interface PlayCommand {
    /** Write this segment through the gate; {@link PlayEvent.Left} follows. Several stand in a queue. */
    record Transmit(PlannedSegment segment) implements PlayCommand {
    }

    /** Set the one alarm, instead of any set before. */
    record SetAlarm(Duration after) implements PlayCommand {
    }

    /** Take the alarm back. */
    record ClearAlarm() implements PlayCommand {
    }

    /** Read no more from the peer for now. */
    record Pause() implements PlayCommand {
    }

    /** Read on. */
    record Resume() implements PlayCommand {
    }

    /** Send FIN behind what was written and go on reading. */
    record HalfClose() implements PlayCommand {
    }

    /** Close the connection behind what was written. */
    record Close() implements PlayCommand {
    }

    /** Reset the connection at once. */
    record Reset() implements PlayCommand {
    }

    /** It is over; the connection is closed if it still stands. Always the last command. */
    record Finish(Outcome outcome) implements PlayCommand {
    }
}
