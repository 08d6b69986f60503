package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.history.HistoryViewModel;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.replay.ReplayState;
import mailseam.app.run.RunState;
import mailseam.app.run.WireEngine;
import mailseam.session.Mark;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A run of the history is sent again to the lab, with the keyboard alone. */
@ExtendWith(WindowRobot.class)
class ReplayFlowTest {
    @TempDir
    static Path folder;

    private final Wire wire = new Wire(2);
    private final WireLabEngine lab = new WireLabEngine(wire, Clock.systemUTC());
    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(1280);
        stage.setHeight(900);
        window = new WindowDriver(stage, new WireEngine(new SessionRuns(wire, Clock.systemUTC())), lab);
        window.show(List.of(Files.writeString(folder.resolve("a.seam"), """
                mailseam 1

                S: 220
                C: EH{cut}LO client.example.org
                S: 250
                C: QUIT
                S: 221
                """)));
    }

    @AfterEach
    void close() {
        lab.close();
        wire.close();
    }

    @Test
    void aRunIsSentAgainAsItWasAndThenThreeTimes(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().history().runs().size() == 1);

        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.F12);
        WindowDriver.await(() -> window.model().history().runs().size() == 2
                && window.model().run().state().get() instanceof RunState.Over);
        assertThat(window.timeline().segments()).filteredOn(segment -> segment.planned() >= 0).hasSize(3);

        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        WindowDriver.await(() -> robot.lookup("#replay-address").tryQuery().isPresent());
        WindowDriver.await(() -> robot.lookup("#replay-address").query().isFocused());
        for (int i = 0; i < 2; i++) {
            robot.push(KeyCode.TAB);
        }
        WindowDriver.await(() -> robot.lookup("#replay-times").query().isFocused());
        robot.targetWindow(robot.lookup("#replay-times").query().getScene().getWindow()).write("3");
        robot.push(KeyCode.ENTER);

        WindowDriver.await(() -> window.model().replay().state().get().equals(new ReplayState.Over(3)));
        assertThat(window.model().replay().rows()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo(3);
            assertThat(row.signature().replies()).isEqualTo("220 250 221");
        });
        Node outcomes = robot.lookup("#replay-outcomes").query();
        for (int i = 0; i < 10 && !outcomes.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().timeline().turn().get().seen().isPresent());
        robot.push(KeyCode.ESCAPE);
        WindowDriver.await(() -> robot.lookup("#replay-address").tryQuery().isEmpty());
        marksOfTheRunThatIsSeenAreKept();
    }

    private void marksOfTheRunThatIsSeenAreKept() {
        HistoryViewModel history = window.model().history();
        assertThat(history.runs()).hasSize(3);
        WindowDriver.onFx(() -> window.model().timeline().turn().get().marks()
                .add(new Mark(window.timeline().segments().getLast().nanos(), Optional.empty(), "the third")));

        AtomicReference<List<Mark>> kept = new AtomicReference<>(List.of());
        WindowDriver.await(() -> {
            history.timeline(history.runs().getFirst(), read -> kept.set(read.marks()));
            return kept.get().size() == 1;
        });
        assertThat(kept.get().getFirst().text()).isEqualTo("the third");
    }
}
