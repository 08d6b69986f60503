package mailseam.play;

import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** What a box is told. Times are nanoseconds since the start. */
public sealed interface BoxEvent {
    /** When. */
    long nanos();

    /** Both connections stand; nothing was said yet. */
    record Opened(long nanos) implements BoxEvent {
    }

    /** One read of the stream from that side. */
    record Passed(long nanos, Direction stream, Octets octets) implements BoxEvent {
    }

    /** That side has sent FIN: its stream has ended. */
    record Ended(long nanos, Direction stream) implements BoxEvent {
    }

    /** The alarm went off. */
    record Alarm(long nanos) implements BoxEvent {
    }
}
