package mailseam.wire;

import static mailseam.wire.LinePlayer.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mailseam.lab.server.LabServer;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelayStopTest {
    private static final Endpoint ANY = new Endpoint("127.0.0.1", 0);

    static Stream<Passing> passings() {
        return Stream.of(new Passing.Unchanged(), new Passing.Through(() -> event -> switch (event) {
            case BoxEvent.Passed passed -> List.of(new BoxCommand.Emit(passed.stream(), passed.octets()));
            case BoxEvent.Ended ended -> List.of(new BoxCommand.End(ended.stream()));
            default -> List.of();
        }, new Gate.Wire()));
    }

    /** Stops the conversation at an event of either connection. */
    private record StopAt(int moment, AtomicInteger events, Running running) implements RelayEvents {
        @Override
        public void clientSide(TimelineEvent event) {
            if (events.incrementAndGet() == moment) {
                running.stop();
            }
        }

        @Override
        public void serverSide(TimelineEvent event) {
            clientSide(event);
        }
    }

    /** The moments of a conversation are its events: at each of them one is stopped, until one has no such event any more. */
    @ParameterizedTest
    @MethodSource("passings")
    void stopsAtEveryMoment(Passing passing) throws Exception {
        try (Wire wire = new Wire(1); Listening server = LabServer.start(wire, ANY)) {
            int events = 0;
            for (int moment = 1; moment == 1 || moment <= events; moment++) {
                CompletableFuture<StopAt> passed = new CompletableFuture<>();
                int when = moment;
                try (Listening relay = wire.relay(new RelayRequest(ANY, server.at(), passing, Duration.ofSeconds(5),
                        (_, running) -> {
                            StopAt stop = new StopAt(when, new AtomicInteger(), running);
                            passed.complete(stop);
                            return stop;
                        }))) {
                    Trial client = new Trial(wire, relay.at(),
                            LinePlayer.client(on(1, "NO", "OP\r\n"), on(1, "QUIT\r\n"), on(1)));
                    StopAt stop = passed.get(10, TimeUnit.SECONDS);
                    assertThat(stop.running.outcome().get(10, TimeUnit.SECONDS).name())
                            .as("stopped at event %d", moment)
                            .isIn("stopped", "completed", "reset");
                    client.end();
                    events = stop.events.get();
                }
            }
            assertThat(events).isPositive();
        }
    }
}
