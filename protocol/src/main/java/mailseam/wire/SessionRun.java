package mailseam.wire;

import java.util.concurrent.CompletableFuture;
import mailseam.session.Plan;

/** A session that is being played on one connection. */
public interface SessionRun {
    /** The other side: the server that is connected to, or the client that was accepted. */
    Endpoint peer();

    /** What is to be sent. */
    Plan plan();

    /** What happened, once it is over; never completes exceptionally. All events were delivered before. */
    CompletableFuture<RunResult> result();

    /** Stops it, at any moment, from any thread; what was seen until then is in the result. */
    void stop();
}
