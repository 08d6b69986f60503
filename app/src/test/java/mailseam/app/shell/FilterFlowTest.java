package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.run.RunState;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Events are filtered, gone through, seen in all views and copied, with the keyboard alone. */
@ExtendWith(WindowRobot.class)
class FilterFlowTest {
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(900);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    @BeforeEach
    void run(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    @SuppressWarnings("unchecked")
    private TableView<Event> table() {
        return (TableView<Event>) window.node("events");
    }

    @Test
    void onlyWhatTheFilterMeansIsListedGoneThroughAndCopied(FxRobot robot) {
        int all = table().getItems().size();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
        WindowDriver.await(() -> window.node("filter").isFocused());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("verb:rcpt kind:command");
        WindowDriver.await(() -> table().getItems().size() < all && !table().getItems().isEmpty());
        assertThat(table().getItems()).allMatch(event -> event.kind() == EventKind.COMMAND);

        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().timeline().selected().get() != null);
        Event met = window.model().timeline().selected().get();
        assertThat(table().getSelectionModel().getSelectedItem()).isEqualTo(met);
        assertThat(((TextArea) window.node("details-text")).getText()).startsWith("RC{cut}PT TO:");

        robot.push(KeyCode.DOWN);
        WindowDriver.await(table()::isFocused);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("C: RCPT TO:<bob@example.org>\n");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        WindowDriver.await(() -> table().getItems().size() == all);
    }
}
