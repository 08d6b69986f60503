package mailseam.app.settings;

import javafx.scene.input.KeyCombination;
import mailseam.app.action.ActionId;

/** How far the giving of a key has got. */
public sealed interface Asking {
    /** Nobody is asked for a key. */
    record Nothing() implements Asking {
    }

    /**
     * The next key that is pressed is given to an action.
     *
     * @param more      beside the keys that it has, and not in their place
     * @param unusable  the key that was pressed before and that it cannot have; empty if there was none
     */
    record Press(ActionId id, boolean more, String unusable) implements Asking {
    }

    /** The key that was pressed is another action's. */
    record Taken(ActionId id, boolean more, KeyCombination key, ActionId holder) implements Asking {
    }
}
