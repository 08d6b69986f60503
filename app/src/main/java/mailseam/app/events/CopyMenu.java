package mailseam.app.events;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mailseam.app.text.Texts;

/** The menu of what events can be copied as. */
public final class CopyMenu {
    private final ContextMenu menu = new ContextMenu();

    /** Asks for a form. */
    public CopyMenu(Texts texts, Consumer<EventCopy.Form> copy) {
        for (EventCopy.Form form : EventCopy.Form.values()) {
            MenuItem item = new MenuItem(texts.get("events.copy." + form.name().toLowerCase(Locale.ROOT)));
            item.setId("copy-" + form.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> copy.accept(form));
            menu.getItems().add(item);
        }
    }

    /** The menu. */
    public ContextMenu menu() {
        return menu;
    }

    /** Puts a text on the clipboard, unless there is none. */
    public static void toClipboard(String text) {
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
