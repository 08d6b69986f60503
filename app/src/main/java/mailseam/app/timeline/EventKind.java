package mailseam.app.timeline;

import java.util.Locale;

/** What an event of a timeline is; at one time they stand in this order. */
public enum EventKind {
    MOMENT, SEGMENT, COMMAND, REPLY;

    /** The key of its word. */
    public String textKey() {
        return "event." + name().toLowerCase(Locale.ROOT);
    }
}
