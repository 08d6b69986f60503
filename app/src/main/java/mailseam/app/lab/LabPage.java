package mailseam.app.lab;

import java.util.Locale;

/** What the lower half of the lab shows. */
public enum LabPage {
    /** The conversations of what is selected. */
    CONVERSATIONS("mdi2s-swap-horizontal"),
    /** What a new server needs. */
    SERVER("mdi2s-server"),
    /** What a new proxy needs. */
    PROXY("mdi2l-lan-connect"),
    /** The stories. */
    STORIES("mdi2b-book-open-variant");

    private final String icon;

    LabPage(String icon) {
        this.icon = icon;
    }

    /** The name of its icon in the icon font. */
    public String icon() {
        return icon;
    }

    /** The key of its words. */
    public String textKey() {
        return "lab.page." + name().toLowerCase(Locale.ROOT);
    }
}
