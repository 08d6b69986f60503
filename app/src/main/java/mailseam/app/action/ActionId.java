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
    REPORT(Category.FILE, "mdi2f-file-send-outline", "Shortcut+Alt+R"),
    QUIT(Category.FILE, "mdi2e-exit-to-app", "Shortcut+Q"),
    UNDO(Category.EDIT, "mdi2u-undo", "Shortcut+Z"),
    REDO(Category.EDIT, "mdi2r-redo", "Shortcut+Shift+Z Shortcut+Y"),
    SETTINGS(Category.EDIT, "mdi2c-cog-outline", "Shortcut+Comma"),
    FIND(Category.EDIT, "mdi2m-magnify", "Shortcut+F"),
    REPLACE(Category.EDIT, "mdi2f-find-replace", "Shortcut+H"),
    FIND_NEXT(Category.EDIT, "mdi2c-chevron-down", "F3"),
    FIND_PREVIOUS(Category.EDIT, "mdi2c-chevron-up", "Shift+F3"),
    GO_TO_LINE(Category.EDIT, "mdi2f-format-list-numbered", "Shortcut+G"),
    COMPLETE(Category.EDIT, "mdi2f-format-list-bulleted-type", "Ctrl+Space"),
    PASTE_SESSION(Category.EDIT, "mdi2c-content-paste", "Shortcut+Alt+V"),
    COPY_TRANSCRIPT(Category.EDIT, "mdi2c-content-copy", "Shortcut+Alt+C"),
    COPY_SWAKS(Category.EDIT, "mdi2c-console-line", "Shortcut+Alt+S"),
    COPY_PYTHON(Category.EDIT, "mdi2l-language-python", "Shortcut+Alt+P"),
    COPY_SHELL(Category.EDIT, "mdi2c-console", "Shortcut+Alt+N"),
    COPY_HEX(Category.EDIT, "mdi2h-hexadecimal", "Shortcut+Alt+X"),
    COPY_EXIM(Category.EDIT, "mdi2s-script-text-outline", "Shortcut+Alt+G"),
    COPY_PACKETDRILL(Category.EDIT, "mdi2p-package-variant", "Shortcut+Alt+D"),
    SNIPPET(Category.EDIT, "mdi2c-code-tags", "Shortcut+Alt+I"),
    SNIPPET_KEEP(Category.EDIT, "mdi2c-content-save-plus-outline", "Shortcut+Alt+K"),
    NEXT_PROBLEM(Category.EDIT, "mdi2a-alert-circle-outline", "F8"),
    BLOCK_INSERT(Category.BLOCKS, "mdi2p-plus-box-outline", "Insert Alt+Insert"),
    BLOCK_EDIT(Category.BLOCKS, "mdi2p-pencil-outline", "F2"),
    BLOCK_UP(Category.BLOCKS, "mdi2a-arrow-up", "Alt+Up"),
    BLOCK_DOWN(Category.BLOCKS, "mdi2a-arrow-down", "Alt+Down"),
    BLOCK_DUPLICATE(Category.BLOCKS, "mdi2c-content-duplicate", "Shortcut+D"),
    BLOCK_CUT(Category.BLOCKS, "mdi2c-content-cut", "Shortcut+X"),
    BLOCK_COPY(Category.BLOCKS, "mdi2c-content-copy", "Shortcut+C"),
    BLOCK_PASTE(Category.BLOCKS, "mdi2c-content-paste", "Shortcut+V"),
    BLOCK_DELETE(Category.BLOCKS, "mdi2d-delete-outline", "Delete"),
    VIEW_BLOCKS(Category.VIEW, "mdi2v-view-agenda-outline", "Alt+1"),
    VIEW_TEXT(Category.VIEW, "mdi2t-text", "Alt+2"),
    VIEW_BOTH(Category.VIEW, "mdi2v-view-split-vertical", "Alt+3"),
    SHOW_RULER(Category.VIEW, "mdi2r-ruler", "Alt+4"),
    NEXT_DOCUMENT(Category.VIEW, "mdi2t-tab", "Ctrl+Tab Ctrl+Page_Down"),
    PREVIOUS_DOCUMENT(Category.VIEW, "mdi2t-tab", "Ctrl+Shift+Tab Ctrl+Page_Up"),
    DOCUMENT_RIGHT(Category.VIEW, "mdi2a-arrow-right", "Ctrl+Shift+Page_Down"),
    DOCUMENT_LEFT(Category.VIEW, "mdi2a-arrow-left", "Ctrl+Shift+Page_Up"),
    NEXT_PANE(Category.VIEW, "mdi2v-view-split-vertical", "F6"),
    PREVIOUS_PANE(Category.VIEW, "mdi2v-view-split-vertical", "Shift+F6"),
    SHOW_LIBRARY(Category.VIEW, "mdi2b-bookshelf", "Shift+F4"),
    SHOW_LAB(Category.VIEW, "mdi2f-flask-outline", "F4"),
    SHOW_CAPTURES(Category.VIEW, "mdi2l-lan-pending", "F9"),
    LARGER(Category.VIEW, "mdi2f-format-font-size-increase", "Shortcut+Alt+Plus Shortcut+Alt+Equals"),
    SMALLER(Category.VIEW, "mdi2f-format-font-size-decrease", "Shortcut+Alt+Minus"),
    USUAL_SIZE(Category.VIEW, "mdi2f-format-size", "Shortcut+Alt+0"),
    TOGGLE_THEME(Category.VIEW, "mdi2t-theme-light-dark", "Shortcut+Shift+L"),
    RULER(Category.SEGMENTS, "mdi2r-ruler", "Ctrl+F7"),
    CUT(Category.SEGMENTS, "mdi2c-content-cut", "Shortcut+K"),
    CUT_WAIT(Category.SEGMENTS, "mdi2t-timer-outline", "Shortcut+Shift+K"),
    CUT_LEFT(Category.SEGMENTS, "mdi2a-arrow-left", "Alt+Shift+Left"),
    CUT_RIGHT(Category.SEGMENTS, "mdi2a-arrow-right", "Alt+Shift+Right"),
    JOIN(Category.SEGMENTS, "mdi2c-call-merge", "Alt+J"),
    CUT_EACH(Category.SEGMENTS, "mdi2d-dots-horizontal", "Alt+K"),
    JOIN_ALL(Category.SEGMENTS, "mdi2e-eraser", "Alt+Shift+J"),
    CUTS_AS_MARKS(Category.SEGMENTS, "mdi2m-map-marker-outline", "Alt+M"),
    PREVIOUS_CUT(Category.SEGMENTS, "mdi2s-skip-previous", "Shift+F7"),
    NEXT_CUT(Category.SEGMENTS, "mdi2s-skip-next", "F7"),
    RULER_SIDE(Category.SEGMENTS, "mdi2s-swap-vertical", "Alt+F7"),
    RULER_GROUP(Category.SEGMENTS, "mdi2g-group", "Alt+G"),
    RUN(Category.RUN, "mdi2p-play", "F5 Shortcut+R"),
    STOP(Category.RUN, "mdi2s-stop", "Shift+F5 Esc"),
    VARIABLES(Category.RUN, "mdi2v-variable", "Alt+Shift+E"),
    TARGET(Category.RUN, "mdi2t-target", "Shortcut+L"),
    SHOW_RUN(Category.RUN, "mdi2a-arrow-u-left-top", "Alt+F5"),
    REPLAY(Category.RUN, "mdi2r-replay", "F12"),
    REPLAY_CHOOSE(Category.RUN, "mdi2r-replay", "Shift+F12"),
    REPLAY_STOP(Category.RUN, "mdi2s-stop", "Alt+F12"),
    COMPARE(Category.RUN, "mdi2c-compare-horizontal", "Ctrl+F12"),
    COMPARE_SIDES(Category.RUN, "mdi2c-compare-horizontal", "Ctrl+Shift+F12"),
    RUNS(Category.RUN, "mdi2h-history", "Alt+6"),
    PAST_SHOW(Category.RUN, "mdi2c-chart-timeline-variant", "Alt+Enter"),
    PAST_NOTE(Category.RUN, "mdi2n-note-edit-outline", "Alt+F2"),
    PAST_DELETE(Category.RUN, "mdi2d-delete-outline", "Alt+Delete"),
    PAST_UNDO(Category.RUN, "mdi2u-undo", "Alt+Back_Space"),
    EVENTS(Category.TIMELINE, "mdi2f-format-list-bulleted", "Alt+5"),
    PREVIOUS_EVENT(Category.TIMELINE, "mdi2c-chevron-left", "Alt+Left"),
    NEXT_EVENT(Category.TIMELINE, "mdi2c-chevron-right", "Alt+Right"),
    EVENT_FILTER(Category.TIMELINE, "mdi2f-filter-outline", "Shortcut+Alt+F"),
    EVENT_RESET(Category.TIMELINE, "mdi2f-filter-remove-outline", "Shortcut+Alt+T"),
    LANES_DIM(Category.TIMELINE, "mdi2b-brightness-6", "Alt+Shift+I"),
    MATCH_NEXT(Category.TIMELINE, "mdi2c-chevron-down", "F11"),
    MATCH_PREVIOUS(Category.TIMELINE, "mdi2c-chevron-up", "Shift+F11"),
    ERROR_NEXT(Category.TIMELINE, "mdi2a-alert-circle-outline", "Alt+F11"),
    ERROR_PREVIOUS(Category.TIMELINE, "mdi2a-alert-circle-outline", "Alt+Shift+F11"),
    NOTE_NEXT(Category.TIMELINE, "mdi2n-note-outline", "Shortcut+Alt+Page_Down"),
    NOTE_PREVIOUS(Category.TIMELINE, "mdi2n-note-outline", "Shortcut+Alt+Page_Up"),
    DIFFERENCE_NEXT(Category.TIMELINE, "mdi2n-not-equal-variant", "Shortcut+Alt+End"),
    DIFFERENCE_PREVIOUS(Category.TIMELINE, "mdi2n-not-equal-variant", "Shortcut+Alt+Home"),
    MARK_NEXT(Category.TIMELINE, "mdi2b-bookmark-outline", "Ctrl+F11"),
    MARK_PREVIOUS(Category.TIMELINE, "mdi2b-bookmark-outline", "Ctrl+Shift+F11"),
    EVENT_COPY_TEXT(Category.TIMELINE, "mdi2c-content-copy", "Shortcut+Alt+1"),
    EVENT_COPY_HEX(Category.TIMELINE, "mdi2h-hexadecimal", "Shortcut+Alt+2"),
    EVENT_COPY_ESCAPED(Category.TIMELINE, "mdi2c-code-string", "Shortcut+Alt+3"),
    EVENT_COPY_TRANSCRIPT(Category.TIMELINE, "mdi2t-text-box-outline", "Shortcut+Alt+4"),
    ZOOM_IN(Category.TIMELINE, "mdi2m-magnify-plus-outline", "Shortcut+Plus Shortcut+Equals"),
    ZOOM_OUT(Category.TIMELINE, "mdi2m-magnify-minus-outline", "Shortcut+Minus"),
    ZOOM_FIT(Category.TIMELINE, "mdi2a-arrow-expand-horizontal", "Shortcut+0"),
    ZOOM_OCTETS(Category.TIMELINE, "mdi2a-alphabetical-variant", "Shortcut+1"),
    ZOOM_SELECTION(Category.TIMELINE, "mdi2i-image-filter-center-focus", "Shortcut+2"),
    SWITCH_SCALE(Category.TIMELINE, "mdi2c-clock-outline", "Shortcut+3"),
    FOLD_PAUSES(Category.TIMELINE, "mdi2a-arrow-collapse-horizontal", "Shortcut+4"),
    LAYER_PLANNED(Category.TIMELINE, "mdi2a-alpha-p-box-outline", "Shortcut+Alt+5"),
    LAYER_CONFIRMED(Category.TIMELINE, "mdi2a-alpha-c-box-outline", "Shortcut+Alt+6"),
    LAYER_CAPTURED(Category.TIMELINE, "mdi2a-alpha-w-box-outline", "Shortcut+Alt+7"),
    LAYER_READ(Category.TIMELINE, "mdi2a-alpha-r-box-outline", "Shortcut+Alt+8"),
    LAYER_BESIDE(Category.TIMELINE, "mdi2l-layers-plus", "Shortcut+Alt+9"),
    MARK(Category.TIMELINE, "mdi2b-bookmark-plus-outline", "Shortcut+M"),
    MARK_REMOVE(Category.TIMELINE, "mdi2b-bookmark-remove-outline", "Shortcut+Alt+M"),
    MARK_LIST(Category.TIMELINE, "mdi2b-bookmark-multiple-outline", "Alt+Shift+M"),
    MARK_UNDO(Category.TIMELINE, "mdi2u-undo", "Shortcut+Alt+U"),
    FOLLOW_TIMELINE(Category.TIMELINE, "mdi2p-playlist-play", "Shortcut+5"),
    TIME_FORMAT(Category.TIMELINE, "mdi2t-timetable", "Shortcut+6"),
    CURSOR_A(Category.TIMELINE, "mdi2a-alpha-a-box-outline", "Shortcut+7"),
    CURSOR_B(Category.TIMELINE, "mdi2a-alpha-b-box-outline", "Shortcut+8"),
    CURSORS_CLEAR(Category.TIMELINE, "mdi2e-eraser", "Shortcut+9"),
    TIMELINE_LARGE(Category.TIMELINE, "mdi2a-arrow-expand-vertical", "Alt+F9"),
    NEW_SERVER(Category.LAB, "mdi2s-server-plus", "Shortcut+Shift+N"),
    NEW_PROXY(Category.LAB, "mdi2l-lan-connect", "Shortcut+Shift+M"),
    STORIES(Category.LAB, "mdi2b-book-open-variant", "Shortcut+Shift+Y"),
    LAB_START(Category.LAB, "mdi2p-play-circle-outline", "Shortcut+Enter"),
    BOX_ADD(Category.LAB, "mdi2p-plus-box-outline", "Shortcut+Shift+B"),
    BOX_UP(Category.LAB, "mdi2a-arrow-up", "Shortcut+Shift+Up"),
    BOX_DOWN(Category.LAB, "mdi2a-arrow-down", "Shortcut+Shift+Down"),
    BOX_REMOVE(Category.LAB, "mdi2c-close", "Shortcut+Shift+Delete"),
    USE_AS_TARGET(Category.LAB, "mdi2t-target", "Shortcut+Shift+G"),
    COPY_ADDRESS(Category.LAB, "mdi2c-content-copy", "Shortcut+Shift+C"),
    LAB_STOP(Category.LAB, "mdi2s-stop", "Shortcut+Shift+X"),
    LAB_AGAIN(Category.LAB, "mdi2r-restart", "Shortcut+Shift+A"),
    LAB_REMOVE(Category.LAB, "mdi2d-delete-outline", "Shortcut+Shift+D"),
    SHOW_CONVERSATIONS(Category.LAB, "mdi2f-format-list-bulleted", "Shortcut+Shift+V"),
    LAB_FOLLOW(Category.LAB, "mdi2p-playlist-play", "Shortcut+Shift+F"),
    LAB_SIDE(Category.LAB, "mdi2s-swap-vertical", "Shortcut+Shift+W"),
    SAVE_RECORDING(Category.LAB, "mdi2c-content-save-outline", "Shortcut+Shift+E"),
    CAPTURE_LIVE(Category.CAPTURES, "mdi2a-access-point-network", "Alt+Shift+L"),
    CAPTURE_FOLLOW(Category.CAPTURES, "mdi2p-playlist-play", "Alt+Shift+W"),
    CAPTURE_SESSION(Category.CAPTURES, "mdi2f-file-replace-outline", "Shortcut+Alt+O"),
    CAPTURE_SAVE(Category.CAPTURES, "mdi2c-content-save-outline", "Shortcut+Alt+E"),
    CAPTURE_SIDES(Category.CAPTURES, "mdi2c-compare-horizontal", "Alt+Shift+F12"),
    CAPTURE_CUT(Category.CAPTURES, "mdi2c-content-save-cog-outline", "Shortcut+Alt+W"),
    CAPTURE_COPY(Category.CAPTURES, "mdi2c-content-save-all-outline", "Shortcut+Alt+A"),
    CAPTURE_FILTER(Category.CAPTURES, "mdi2f-filter-outline", "Ctrl+Shift+F9"),
    CAPTURE_STOP(Category.CAPTURES, "mdi2s-stop", "Shift+F9"),
    CAPTURE_CLOSE(Category.CAPTURES, "mdi2c-close", "Ctrl+F9"),
    LIBRARY_OPEN(Category.LIBRARY, "mdi2f-folder-open-outline", "Alt+Shift+O"),
    LIBRARY_SESSION(Category.LIBRARY, "mdi2f-file-document-edit-outline", "Alt+Shift+N"),
    LIBRARY_FOLDER(Category.LIBRARY, "mdi2f-folder-plus-outline", "Alt+Shift+F"),
    LIBRARY_RENAME(Category.LIBRARY, "mdi2r-rename-box", "Alt+Shift+R"),
    LIBRARY_DUPLICATE(Category.LIBRARY, "mdi2c-content-duplicate", "Alt+Shift+D"),
    LIBRARY_CUT(Category.LIBRARY, "mdi2c-content-cut", "Alt+Shift+X"),
    LIBRARY_COPY(Category.LIBRARY, "mdi2c-content-copy", "Alt+Shift+C"),
    LIBRARY_PASTE(Category.LIBRARY, "mdi2c-content-paste", "Alt+Shift+V"),
    LIBRARY_PATH(Category.LIBRARY, "mdi2m-map-marker-path", "Alt+Shift+P"),
    LIBRARY_DELETE(Category.LIBRARY, "mdi2d-delete-outline", "Alt+Shift+Delete"),
    LIBRARY_UNDO(Category.LIBRARY, "mdi2u-undo", "Alt+Shift+Z"),
    LIBRARY_SEARCH(Category.LIBRARY, "mdi2m-magnify", "Alt+Shift+S"),
    LIBRARY_ADD(Category.LIBRARY, "mdi2f-folder-multiple-plus-outline", "Alt+Shift+A"),
    LIBRARY_FORGET(Category.LIBRARY, "mdi2f-folder-remove-outline", "Alt+Shift+K"),
    PALETTE(Category.HELP, "mdi2m-magnify", "Shortcut+Shift+P"),
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

    /** The keys that the program brings, the one to show first; at least one. */
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
