package mailseam.lab.client;

import java.time.Clock;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mailseam.session.Gate;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Endpoint;
import mailseam.wire.RunRequest;
import mailseam.wire.Running;
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
        TimelineBuilder timeline = new TimelineBuilder(clock.instant());
        Consumer<TimelineEvent> growing = timeline::accept;
        Running running = wire.run(new RunRequest(server, () -> client.player().apply(mail), gate, OptionalInt.empty(),
                mail.timeout(), growing.andThen(events)));
        CompletableFuture<ClientResult> result = running.outcome().thenApply(outcome -> {
            timeline.end();
            return new ClientResult(outcome, timeline.snapshot());
        });
        return new LabClientRun() {
            @Override
            public CompletableFuture<ClientResult> result() {
                return result;
            }

            @Override
            public void stop() {
                running.stop();
            }
        };
    }
}
