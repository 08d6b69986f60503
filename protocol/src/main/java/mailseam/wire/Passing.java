package mailseam.wire;

import java.util.function.Supplier;
import mailseam.play.Box;
import mailseam.session.Gate;

/** How a relay passes on what it reads. */
public sealed interface Passing {
    /** As it comes, at once, each read as one write; nothing is asked of the kernel. */
    record Unchanged() implements Passing {
    }

    /**
     * Through a box, each of whose emissions is sent as one segment.
     *
     * @param box  gives a box for each connection
     * @param gate what is waited for before each segment
     */
    record Through(Supplier<Box> box, Gate gate) implements Passing {
    }
}
