package mailseam.play;

import mailseam.smtp.Octets;

/** What a player is told. Times are nanoseconds since the start. */
public sealed interface PlayEvent {
    /** When. */
    long nanos();

    /** The connection stands; {@code mss} is the sending MSS in octets. */
    record Opened(long nanos, int mss) implements PlayEvent {
    }

    /** Octets came from the peer; {@code segment} is the index of that read in the timeline. */
    record Heard(long nanos, Octets octets, int segment) implements PlayEvent {
    }

    /**
     * A planned segment has passed the gate, was written and has left, as far as the kernel can tell. What its {@code after}
     * asks for holds up the segments behind it, and not this.
     */
    record Left(long nanos, int planned) implements PlayEvent {
    }

    /** The alarm went off. */
    record Alarm(long nanos) implements PlayEvent {
    }

    /** The peer sent FIN: it will send no more. */
    record PeerClosed(long nanos) implements PlayEvent {
    }

    /** The connection was reset, or broke for the reason given. */
    record PeerReset(long nanos, String reason) implements PlayEvent {
    }

    /** The user stops it. */
    record Stop(long nanos) implements PlayEvent {
    }
}
