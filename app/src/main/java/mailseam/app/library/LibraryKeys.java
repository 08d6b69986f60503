package mailseam.app.library;

import javafx.scene.input.KeyEvent;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;
import mailseam.app.keys.ViewKeys;

/** The keys that file managers have, while the keyboard is in the library. */
final class LibraryKeys {
    private final ActionControls controls;

    LibraryKeys(ActionControls controls) {
        this.controls = controls;
    }

    static ViewKeys keys() {
        return ViewKeys.of("library").and("Enter", ActionId.LIBRARY_OPEN.textKey())
                .and("F2", ActionId.LIBRARY_RENAME.textKey()).and("Delete", ActionId.LIBRARY_DELETE.textKey())
                .and("Ctrl+X", ActionId.LIBRARY_CUT.textKey()).and("Ctrl+C", ActionId.LIBRARY_COPY.textKey())
                .and("Ctrl+V", ActionId.LIBRARY_PASTE.textKey()).and("Ctrl+D", ActionId.LIBRARY_DUPLICATE.textKey())
                .and("Ctrl+Z", ActionId.LIBRARY_UNDO.textKey()).and("Ctrl+F", ActionId.LIBRARY_SEARCH.textKey());
    }

    void pressed(KeyEvent key) {
        boolean shortcut = key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown();
        if (shortcut ? withShortcut(key) : plain(key)) {
            key.consume();
        }
    }

    private boolean withShortcut(KeyEvent key) {
        return switch (key.getCode()) {
            case X -> controls.fire(ActionId.LIBRARY_CUT);
            case C -> controls.fire(ActionId.LIBRARY_COPY);
            case V -> controls.fire(ActionId.LIBRARY_PASTE);
            case Z -> controls.fire(ActionId.LIBRARY_UNDO);
            case D -> controls.fire(ActionId.LIBRARY_DUPLICATE);
            case F -> controls.fire(ActionId.LIBRARY_SEARCH);
            default -> false;
        };
    }

    private boolean plain(KeyEvent key) {
        if (key.isAltDown() || key.isShiftDown() || key.isShortcutDown()) {
            return false;
        }
        return switch (key.getCode()) {
            case ENTER -> controls.fire(ActionId.LIBRARY_OPEN);
            case F2 -> controls.fire(ActionId.LIBRARY_RENAME);
            case DELETE -> controls.fire(ActionId.LIBRARY_DELETE);
            default -> false;
        };
    }
}
