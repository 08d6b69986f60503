package mailseam.app.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import mailseam.app.shell.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Mouse and keys on the ruler: click, drag and double click, and the same without a mouse. */
@ExtendWith(ApplicationExtension.class)
class RulerFlowTest {
    private static final String SESSION = "mailseam 1\n\nC: RCPT TO:<bob@example.org>\n";
    private RulerStage ruler;

    @Start
    void start(Stage stage) {
        ruler = new RulerStage(stage, SESSION, name -> {
            throw new IOException(name);
        });
    }

    private void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("the line is " + ruler.text().line(2), e);
        }
    }

    private void awaitLine(String line) {
        await(() -> ruler.model.isCurrent() && ruler.text().lines() > 2 && ruler.text().line(2).equals(line));
    }

    private Point2D at(int offset) {
        Rest.await();
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> ruler.strip
                .localToScreen(ruler.strip.xOf(offset), RulerRows.OCTETS + RulerRows.OCTET / 2)));
    }

    /** Both clicks in one go: however slow the machine is, they are not too far apart. */
    private static void doubleClick(Point2D at) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Robot robot = new Robot();
            robot.mouseMove(at);
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        }));
    }

    @Test
    void aClickCutsADragMovesAndADoubleClickJoins(FxRobot robot) {
        awaitLine("C: RCPT TO:<bob@example.org>");
        robot.clickOn(at(2));
        awaitLine("C: RC{cut}PT TO:<bob@example.org>");

        robot.moveTo(at(2)).press(MouseButton.PRIMARY).moveTo(at(4)).moveTo(at(6)).release(MouseButton.PRIMARY);
        awaitLine("C: RCPT T{cut}O:<bob@example.org>");
        assertThat(ruler.text().undoName().get()).isEqualTo("move cut to RCPT at octet 6");

        doubleClick(at(6));
        awaitLine("C: RCPT TO:<bob@example.org>");
    }

    @Test
    void theSameGoesWithoutAMouse(FxRobot robot) {
        awaitLine("C: RCPT TO:<bob@example.org>");
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(ruler.strip::requestFocus));
        Rest.await();
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        awaitLine("C: RC{cut}PT TO:<bob@example.org>");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        awaitLine("C: RCP{cut}T TO:<bob@example.org>");
        robot.push(KeyCode.ENTER);
        Rest.await();
        robot.write("50ms").push(KeyCode.ENTER);
        awaitLine("C: RCP{cut 50ms}T TO:<bob@example.org>");
        await(ruler.strip::isFocused);
        robot.push(KeyCode.DELETE);
        awaitLine("C: RCPT TO:<bob@example.org>");
    }
}
