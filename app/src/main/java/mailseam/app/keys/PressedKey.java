package mailseam.app.keys;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** What somebody pressed who was asked for a key. */
public sealed interface PressedKey {
    /** Nothing yet: Shift, Ctrl and the like are held until another key is pressed. */
    record Held() implements PressedKey {
    }

    /** Esc, Tab or Shift+Tab alone: they end the asking, and no action can have them this way. */
    record Left() implements PressedKey {
    }

    /** One that text is typed or a list is used with. */
    record NeedsModifier(String name) implements PressedKey {
    }

    /** One that an action can have. */
    record Usable(KeyCombination key) implements PressedKey {
    }

    /** What a press means. */
    static PressedKey of(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return new Held();
        }
        if (!command && ((code == KeyCode.ESCAPE && !event.isShiftDown()) || code == KeyCode.TAB)) {
            return new Left();
        }
        KeyCombination key = combination(event);
        return command || code.isFunctionKey() || code.isMediaKey() ? new Usable(key)
                : new NeedsModifier(KeyNames.display(key));
    }

    private static KeyCombination combination(KeyEvent event) {
        boolean control = event.isControlDown();
        boolean meta = event.isMetaDown();
        return new KeyCodeCombination(event.getCode(), value(event.isShiftDown()), value(KeyNames.MAC && control),
                value(event.isAltDown()), value(!KeyNames.MAC && meta), value(KeyNames.MAC ? meta : control));
    }

    private static ModifierValue value(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }
}
