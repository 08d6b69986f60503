package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.Timelines;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The octets of the selected event: read, copied and gone through, with the keyboard alone. */
@ExtendWith(WindowRobot.class)
class DetailsFlowTest {
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(900);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    private void select(Timeline timeline, int command) {
        WindowDriver.onFx(() -> {
            window.model().timeline().show(timeline);
            window.model().timeline().selected().set(EventKind.COMMAND.event(timeline, command));
            window.node("details-text").requestFocus();
        });
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private String place() {
        return ((Label) window.node("details-place")).getText();
    }

    @Test
    void octetsAreCopiedAndTheOneAtTheCaretIsNamed(FxRobot robot) {
        select(Timelines.splitRcpt(), 1);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("RCPT TO:<c@d>\\r\\n\n");

        robot.push(KeyCode.RIGHT);
        assertThat(place()).contains("0x43 'C'", "Octet 1 of RCPT: verb.");
        robot.push(KeyCode.H);
        TextArea hex = (TextArea) window.node("details-hex");
        WindowDriver.await(hex::isFocused);
        assertThat(hex.getCaretPosition()).isEqualTo(hex.getText().indexOf("43"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).startsWith("00000011  52 43 50 54");
    }

    @Test
    void longContentIsGoneThroughInPages(FxRobot robot) {
        select(Timelines.connected().server("220 hi\r\n").client("DATA\r\n").server("354 go\r\n")
                .client(("x".repeat(98) + "\r\n").repeat(300) + ".\r\n").server("250 ok\r\n").end(), 1);
        assertThat(window.node("details-back").getParent().isVisible()).isTrue();

        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.SHORTCUT, KeyCode.END);

        assertThat(((TextArea) window.node("details-text")).getText()).endsWith(".\\r\\n\n");
        assertThat(place()).contains("Octet 30,002 of the mail data: end of mail data.");
        robot.push(KeyCode.ALT, KeyCode.PAGE_UP);
        assertThat(place()).contains("Octet 0 of the mail data");
    }
}
