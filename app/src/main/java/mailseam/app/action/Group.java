package mailseam.app.action;

import java.util.Locale;
import java.util.Optional;

/** Actions that stand together in a menu of their own within the menu of their category, at the place of the first of them. */
public enum Group {
    /** Goes from event to event. */
    GO,
    /** Filters the events. */
    FILTER,
    /** Copies events. */
    COPY,
    /** Chooses which part is seen, and on which axis. */
    ZOOM,
    /** Chooses whose boundaries are shown. */
    LAYERS,
    /** Marks places. */
    MARKS,
    /** Tells times, and what lies between two of them. */
    TIMES;

    /** The group of an action, if it has one. */
    public static Optional<Group> of(ActionId id) {
        return switch (id) {
            case PREVIOUS_EVENT, NEXT_EVENT, MATCH_NEXT, MATCH_PREVIOUS, ERROR_NEXT, ERROR_PREVIOUS, NOTE_NEXT,
                    NOTE_PREVIOUS, DIFFERENCE_NEXT, DIFFERENCE_PREVIOUS, MARK_NEXT, MARK_PREVIOUS -> Optional.of(GO);
            case EVENT_FILTER, EVENT_RESET, LANES_DIM -> Optional.of(FILTER);
            case EVENT_COPY_TEXT, EVENT_COPY_HEX, EVENT_COPY_ESCAPED, EVENT_COPY_TRANSCRIPT -> Optional.of(COPY);
            case ZOOM_IN, ZOOM_OUT, ZOOM_FIT, ZOOM_OCTETS, ZOOM_SELECTION, SWITCH_SCALE, FOLD_PAUSES ->
                    Optional.of(ZOOM);
            case LAYER_PLANNED, LAYER_CONFIRMED, LAYER_CAPTURED, LAYER_READ, LAYER_BESIDE -> Optional.of(LAYERS);
            case MARK, MARK_REMOVE, MARK_LIST, MARK_UNDO -> Optional.of(MARKS);
            case TIME_FORMAT, CURSOR_A, CURSOR_B, CURSORS_CLEAR -> Optional.of(TIMES);
            default -> Optional.empty();
        };
    }

    /** The key of its words. */
    public String textKey() {
        return "menu.group." + name().toLowerCase(Locale.ROOT);
    }
}
