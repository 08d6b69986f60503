package mailseam.session;

import java.time.Duration;

/** What is waited for before each write, so that one planned segment becomes one TCP segment (design, section 4). */
public sealed interface Gate {
    /** Nothing unsent and room in the congestion window: each write leaves as its own segment, at full speed. */
    record Wire() implements Gate {
    }

    /** All acknowledged: the peer's reads see the segments apart too. */
    record Read() implements Gate {
    }

    /** A fixed time. */
    record Gap(Duration time) implements Gate {
    }
}
