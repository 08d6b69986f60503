package mailseam.wire;

import static mailseam.wire.LinePlayer.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import mailseam.play.Outcome;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;

class WireTest {
    @Test
    void playsClientAgainstServer() throws Exception {
        List<TimelineEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (Wire wire = new Wire(1);
                Listening server = wire.listen(new ServeRequest(new Endpoint("127.0.0.1", 0),
                        () -> LinePlayer.server(on(0, "220 ", "hi\r\n"), on(1, "221 bye\r\n")), new Gate.Wire(),
                        (_, _) -> _ -> {}))) {
            Outcome outcome = wire
                    .run(new RunRequest(server.at(), () -> LinePlayer.client(on(1, "QU", "IT", "\r\n"), on(1)),
                            new Gate.Wire(), OptionalInt.empty(), Duration.ofSeconds(5), events::add))
                    .outcome().get(10, TimeUnit.SECONDS);
            assertThat(outcome).isEqualTo(new Outcome.Completed());
        }
        assertThat(events).filteredOn(TimelineEvent.Confirmed.class::isInstance).hasSize(3)
                .allSatisfy(event -> assertThat(((TimelineEvent.Confirmed) event).word().packets()).isOne());
    }
}
