package mailseam.lab.client;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.Wire;

/** A lab client at work. */
public interface LabClientRun {
    /** What happened, once it is over; never completes exceptionally. */
    CompletableFuture<ClientResult> result();

    /** Stops it, at any moment, from any thread. */
    void stop();

    /**
     * Starts one.
     *
     * @param events takes what happens, on an event loop thread: it must not block
     */
    static LabClientRun start(Wire wire, Clock clock, LabClient client, ClientMail mail, Endpoint server, Gate gate,
            Consumer<TimelineEvent> events) {
        throw new UnsupportedOperationException("not yet");
    }
}
