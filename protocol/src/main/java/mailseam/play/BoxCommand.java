package mailseam.play;

import java.time.Duration;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** What a box asks for. A stream is named by the side that it comes from: octets on the client's stream go to the server. */
public sealed interface BoxCommand {
    /** These octets pass on as one write, behind all that was emitted on that stream before. At least one octet. */
    record Emit(Direction stream, Octets octets) implements BoxCommand {
    }

    /** FIN passes on, behind all that was emitted on that stream. */
    record End(Direction stream) implements BoxCommand {
    }

    /** Read no more of that stream for now: the box holds as much of it as it wants to. Octets read already still come. */
    record Pause(Direction stream) implements BoxCommand {
    }

    /** Read on. */
    record Resume(Direction stream) implements BoxCommand {
    }

    /** Set the box's one alarm, instead of any set before. */
    record SetAlarm(Duration after) implements BoxCommand {
    }

    /** Take the alarm back. */
    record ClearAlarm() implements BoxCommand {
    }

    /** Reset both connections at once. Always the last command. */
    record Reset() implements BoxCommand {
    }

    /** Close both connections, behind all that was emitted. Always the last command. */
    record Close() implements BoxCommand {
    }
}
