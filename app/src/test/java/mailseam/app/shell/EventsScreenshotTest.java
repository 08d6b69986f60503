package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The picture of the events that a filter means, with the details of one of them. */
@ExtendWith(WindowRobot.class)
class EventsScreenshotTest {
    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
    }

    @Test
    void showsTheEventsThatAFilterMeansAndTheirOctets(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        WindowDriver.onFx(() -> window.node("lanes").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.F9);
        WindowDriver.onFx(() -> ((SplitPane) window.node("split-work")).setDividerPositions(0.4));
        WindowDriver.onFx(() -> ((SplitPane) window.node("split-below")).setDividerPositions(0.36));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        WindowDriver.await(() -> window.node("filter").isFocused());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("verb:RCPT,DATA or code:354");
        WindowDriver.await(() -> ((Label) window.node("filter-told")).getText().startsWith("7 of"));
        robot.push(KeyCode.F11);
        robot.push(KeyCode.F11);
        robot.push(KeyCode.F11);
        WindowDriver.await(() -> window.model().timeline().selected().get() != null);
        TextArea text = (TextArea) window.node("details-text");
        WindowDriver.onFx(text::requestFocus);
        robot.push(KeyCode.H);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);

        pictures.takeBoth("events", window);
        assertThat(text.getText()).isNotEmpty();
    }
}
