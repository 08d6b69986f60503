package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.replay.ReplayState;
import mailseam.app.run.RunState;
import mailseam.app.run.WireEngine;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A run of the history is sent again to the lab, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
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
        robot.push(KeyCode.ESCAPE);
        WindowDriver.await(() -> robot.lookup("#replay-address").tryQuery().isEmpty());
    }
}
