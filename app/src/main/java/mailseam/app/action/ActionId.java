package mailseam.app.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javafx.scene.input.KeyCombination;

/** What a user can do, in the order of the menus. The first key is the one that menus show. */
public enum ActionId {
    NEW(Category.FILE, "mdi2f-file-plus-outline", "Shortcut+N"),
    OPEN(Category.FILE, "mdi2f-folder-open-outline", "Shortcut+O"),
    SAVE(Category.FILE, "mdi2c-content-save-outline", "Shortcut+S"),
    SAVE_AS(Category.FILE, "mdi2c-content-save-edit-outline", "Shortcut+Shift+S"),
    CLOSE(Category.FILE, "mdi2c-close", "Shortcut+W"),
    REOPEN(Category.FILE, "mdi2h-history", "Shortcut+Shift+T"),
    EXPORT(Category.FILE, "mdi2e-export-variant", "Shortcut+E"),
    QUIT(Category.FILE, "mdi2e-exit-to-app", "Shortcut+Q"),
    UNDO(Category.EDIT, "mdi2u-undo", "Shortcut+Z"),
    REDO(Category.EDIT, "mdi2r-redo", "Shortcut+Shift+Z Shortcut+Y"),
    NEXT_PROBLEM(Category.EDIT, "mdi2a-alert-circle-outline", "F8"),
    NEXT_DOCUMENT(Category.VIEW, "mdi2t-tab", "Ctrl+Tab Ctrl+Page_Down"),
    PREVIOUS_DOCUMENT(Category.VIEW, "mdi2t-tab", "Ctrl+Shift+Tab Ctrl+Page_Up"),
    DOCUMENT_RIGHT(Category.VIEW, "mdi2a-arrow-right", "Ctrl+Shift+Page_Down"),
    DOCUMENT_LEFT(Category.VIEW, "mdi2a-arrow-left", "Ctrl+Shift+Page_Up"),
    NEXT_PANE(Category.VIEW, "mdi2v-view-split-vertical", "F6"),
    PREVIOUS_PANE(Category.VIEW, "mdi2v-view-split-vertical", "Shift+F6"),
    TOGGLE_THEME(Category.VIEW, "mdi2t-theme-light-dark", "Shortcut+Shift+L"),
    RUN(Category.RUN, "mdi2p-play", "F5 Shortcut+R"),
    STOP(Category.RUN, "mdi2s-stop", "Shift+F5 Esc"),
    TARGET(Category.RUN, "mdi2t-target", "Shortcut+L"),
    PREVIOUS_EVENT(Category.TIMELINE, "mdi2c-chevron-left", "Alt+Left"),
    NEXT_EVENT(Category.TIMELINE, "mdi2c-chevron-right", "Alt+Right"),
    ZOOM_IN(Category.TIMELINE, "mdi2m-magnify-plus-outline", "Shortcut+Plus Shortcut+Equals"),
    ZOOM_OUT(Category.TIMELINE, "mdi2m-magnify-minus-outline", "Shortcut+Minus"),
    ZOOM_FIT(Category.TIMELINE, "mdi2a-arrow-expand-horizontal", "Shortcut+0"),
    ZOOM_OCTETS(Category.TIMELINE, "mdi2a-alphabetical-variant", "Shortcut+1"),
    KEYS(Category.HELP, "mdi2k-keyboard-outline", "F1");

    private final Category category;
    private final String icon;
    private final String keys;

    ActionId(Category category, String icon, String keys) {
        this.category = category;
        this.icon = icon;
        this.keys = keys;
    }

    /** The menu it stands in. */
    public Category category() {
        return category;
    }

    /** The name of its icon in the icon font. */
    public String icon() {
        return icon;
    }

    /** Its keys, the one to show first; at least one. */
    public List<KeyCombination> keys() {
        return Arrays.stream(keys.split(" ")).map(key -> KeyCombination.valueOf(key.replace('_', ' '))).toList();
    }

    /** The name in settings and in the identities of nodes: {@code save-as}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String textKey() {
        return "action." + word();
    }

    /** The key of what it does, in one sentence. */
    public String helpKey() {
        return "action." + word() + ".help";
    }
}
