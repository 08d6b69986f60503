package mailseam.app.action;

import java.util.Locale;

/** The menu that an action stands in, in the order of the menu bar. */
public enum Category {
    FILE, EDIT, BLOCKS, VIEW, SEGMENTS, RUN, TIMELINE, LAB, CAPTURES, LIBRARY, HELP;

    /** The key of its words. */
    public String textKey() {
        return "menu." + name().toLowerCase(Locale.ROOT);
    }
}
