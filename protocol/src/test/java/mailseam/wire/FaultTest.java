package mailseam.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mailseam.lab.server.LabServer;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.timeline.Happening;
import mailseam.timeline.TimelineEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
    /** Fails at an event of a kind. */
    private record Failing(Class<? extends PlayEvent> when) implements Player {
        @Override
        public List<PlayCommand> handle(PlayEvent event) {
            if (when.isInstance(event)) {
                throw new IllegalStateException("a fault");
            }
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {PlayEvent.Opened.class, PlayEvent.Heard.class})
    void aPlayerThatFailsEndsItsRunWithAName(Class<? extends PlayEvent> when) throws Exception {
        try (Wire wire = new Wire(1); Listening server = LabServer.start(wire, new Endpoint("127.0.0.1", 0))) {
            assertThat(new Trial(wire, server.at(), new Failing(when)).end()).isEqualTo("fault");
        }
    }

    @Test
    void theFirstEventIsAtTimeZero() throws Exception {
        try (Wire wire = new Wire(1); Listening server = LabServer.start(wire, new Endpoint("127.0.0.1", 0))) {
            Trial trial = new Trial(wire, server.at(), LinePlayer.client(LinePlayer.on(1)));
            trial.end();
            assertThat(trial.events.getFirst()).isInstanceOfSatisfying(TimelineEvent.Happened.class, first -> {
                assertThat(first.what()).isEqualTo(Happening.CONNECTING);
                assertThat(first.nanos()).isZero();
            });
        }
    }
}
