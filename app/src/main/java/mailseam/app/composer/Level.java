package mailseam.app.composer;

import java.util.Locale;

/** How much something about a line matters. Each has a colour, a mark and a word of its own. */
public enum Level {
    /** The session cannot be played. */
    ERROR("\u2716"),
    /** A server may answer otherwise. */
    WARNING("\u25B2"),
    /** Good to know. */
    INFO("\u25CF");

    private final String mark;

    Level(String mark) {
        this.mark = mark;
    }

    /** The character that stands beside the line. */
    public String mark() {
        return mark;
    }

    /** The style class. */
    public String style() {
        return "seam-" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its word. */
    public String textKey() {
        return "composer.level." + name().toLowerCase(Locale.ROOT);
    }
}
