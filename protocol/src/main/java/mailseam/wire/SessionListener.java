package mailseam.wire;

import java.util.function.Consumer;
import mailseam.timeline.TimelineEvent;

/** Is told of each client that a served session gets. */
@FunctionalInterface
public interface SessionListener {
    /**
     * A client was accepted. Called on an event loop thread, as is what it returns: neither may block.
     *
     * @param run the session as it is played to that client
     * @return takes what happens
     */
    Consumer<TimelineEvent> accepted(SessionRun run);
}
