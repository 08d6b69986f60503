package mailseam.app.capture;

import java.util.List;
import mailseam.app.action.ActionId;

/** What the menus of the captures offer. */
final class CaptureMenu {
    /** At a conversation. */
    static final List<ActionId> AT_ROW = List.of(ActionId.CAPTURE_SESSION, ActionId.CAPTURE_SAVE);

    private CaptureMenu() {
    }
}
