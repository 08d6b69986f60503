package mailseam.app.control;

import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import mailseam.app.action.ActionId;

/** Keys in words. */
public final class Keys {
    private Keys() {
    }

    /** The keys of an action as the system writes them. */
    public static String text(ActionId id) {
        return id.keys().stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", "));
    }
}
