package mailseam.wire;

import static mailseam.wire.LinePlayer.client;
import static mailseam.wire.LinePlayer.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mailseam.lab.server.LabServer;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

class StopTest {
    private static final int EVENTS = 14;

    /** The moments of a session are its events: at each of them one run is stopped. */
    @Test
    void stopsAtEveryMoment() throws Exception {
        try (Wire wire = new Wire(1); Listening server = LabServer.start(wire, new Endpoint("127.0.0.1", 0))) {
            for (int moment = 0; moment <= EVENTS; moment++) {
                int when = moment;
                List<TimelineEvent> events = new CopyOnWriteArrayList<>();
                CompletableFuture<Running> running = new CompletableFuture<>();
                CompletableFuture<Void> stopped = new CompletableFuture<>();
                running.complete(wire.run(new RunRequest(server.at(),
                        () -> client(on(1, "NO", "OP", "\r\n"), on(1, "QUIT\r\n"), on(1)), new Gate.Wire(),
                        OptionalInt.empty(), Duration.ofSeconds(5), event -> {
                            // The event loop waits here, so that nothing more happens before it is stopped.
                            events.add(event);
                            if (events.size() == when) {
                                running.join().stop();
                            } else if (when == 0) {
                                stopped.join();
                            }
                        })));
                if (moment == 0) {
                    running.join().stop();
                    stopped.complete(null);
                }
                Outcome outcome = running.join().outcome().get(10, TimeUnit.SECONDS);
                assertThat(outcome.name()).as("stopped at event %d of %s", moment, events).isIn("stopped", "completed");
                assertThat(moment < EVENTS - 4 ? outcome.name() : "stopped").isEqualTo("stopped");
            }
        }
    }

    @Test
    void stopsWhatNobodyTakes() throws Exception {
        CompletableFuture<Void> over = new CompletableFuture<>();
        try (RawServer server = new RawServer(socket -> {
            socket.getOutputStream().write("220 x\r\n".getBytes(StandardCharsets.ISO_8859_1));
            over.join();
        }); Wire wire = new Wire(1)) {
            CompletableFuture<Void> writing = new CompletableFuture<>();
            List<TimelineEvent> events = new CopyOnWriteArrayList<>();
            String much = "x".repeat(20_000_000);
            Running running = wire.run(new RunRequest(server.at(), () -> client(on(1, much, "\r\n"), on(1)),
                    new Gate.Wire(), OptionalInt.empty(), Duration.ofSeconds(5), event -> {
                        events.add(event);
                        if (event instanceof TimelineEvent.Wrote) {
                            writing.complete(null);
                        }
                    }));
            writing.get(10, TimeUnit.SECONDS);
            running.stop();
            assertThat(running.outcome().get(10, TimeUnit.SECONDS).name()).isEqualTo("stopped");
            over.complete(null);
        }
    }

    @Test
    void stopsServersToo() throws Exception {
        try (Wire wire = new Wire(1)) {
            Listening server = LabServer.start(wire, new Endpoint("127.0.0.1", 0));
            Trial trial = new Trial(wire, server.at(), client(on(2, "never\r\n")));
            server.close();
            assertThat(trial.end()).isIn("unexpected-close", "reset", "refused");
        }
    }
}
