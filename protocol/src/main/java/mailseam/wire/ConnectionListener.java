package mailseam.wire;

import java.util.function.Consumer;
import mailseam.timeline.TimelineEvent;

/** Is told of each accepted connection. */
@FunctionalInterface
public interface ConnectionListener {
    /**
     * A connection was accepted.
     *
     * @param peer    the client's address
     * @param running the run on it, to wait for or to stop
     * @return takes what happens on it, on its event loop thread
     */
    Consumer<TimelineEvent> accepted(Endpoint peer, Running running);
}
