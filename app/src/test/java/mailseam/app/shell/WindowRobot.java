package mailseam.app.shell;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A robot that goes on when the window has come to rest after what it did; a test begins and ends with windows at rest too. */
public final class WindowRobot extends ApplicationExtension {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        super.beforeEach(context);
        Rest.await();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        super.afterEach(context);
        Rest.await();
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        KeyboardRobot keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        return rested();
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    /** All letters in one go: however slow the machine is, no time passes between two in which typing would be taken for over. */
    @Override
    public FxRobot write(String text) {
        Scene scene = robotContext().getWindowFinder().window(Window::isFocused).getScene();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> text.chars().forEach(letter -> typed(scene, letter)));
        return rested();
    }

    private static void typed(Scene scene, int letter) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            String character = type.equals(KeyEvent.KEY_TYPED) ? Character.toString(letter) : KeyEvent.CHAR_UNDEFINED;
            EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(target,
                    new KeyEvent(type, character, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    @Override
    public FxRobot clickOn(String query, MouseButton... buttons) {
        super.clickOn(query, buttons);
        return rested();
    }

    @Override
    public FxRobot clickOn(Node node, MouseButton... buttons) {
        super.clickOn(node, buttons);
        return rested();
    }

    /** Only what a drag has come to rest over can have accepted it. */
    @Override
    public FxRobot dropTo(Node node) {
        moveTo(node);
        Rest.await();
        moveBy(1, 0);
        Rest.await();
        drop();
        return rested();
    }

    private FxRobot rested() {
        Rest.await();
        return this;
    }
}
