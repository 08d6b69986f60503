package mailseam.app.shell;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import mailseam.app.events.CopyMenu;
import mailseam.app.events.EventCopy;
import mailseam.app.events.EventsPane;
import mailseam.app.lanes.LanesView;
import mailseam.app.text.Texts;

/** Copies what is selected in the lanes, with a right click and a key, as the table of the events does. */
final class LanesCopy {
    private final LanesView lanes;
    private final ContextMenu menu;

    private LanesCopy(LanesView lanes, EventsPane events, Texts texts) {
        this.lanes = lanes;
        menu = new CopyMenu(texts, events::copy).menu();
    }

    static void install(LanesView lanes, EventsPane events, Texts texts) {
        LanesCopy copy = new LanesCopy(lanes, events, texts);
        lanes.setOnContextMenuRequested(copy::ask);
        lanes.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (KeyCombination.valueOf("Shortcut+C").match(key)) {
                events.copy(EventCopy.Form.ROWS);
                key.consume();
            }
        });
    }

    private void ask(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            lanes.selectAt(event.getX(), event.getY());
        }
        menu.show(lanes, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
