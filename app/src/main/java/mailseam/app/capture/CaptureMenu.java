package mailseam.app.capture;

import java.util.List;
import mailseam.app.action.ActionId;

/** What the menus of the captures offer. */
final class CaptureMenu {
    /** At a conversation. */
    static final List<ActionId> AT_ROW = List.of(ActionId.CAPTURE_SESSION, ActionId.CAPTURE_SAVE,
            ActionId.CAPTURE_CUT, ActionId.CAPTURE_SIDES);
    /** At a capture. */
    static final List<ActionId> AT_CAPTURE = List.of(ActionId.CAPTURE_FOLLOW, ActionId.CAPTURE_STOP,
            ActionId.CAPTURE_COPY, ActionId.CAPTURE_CLOSE);

    private CaptureMenu() {
    }
}
