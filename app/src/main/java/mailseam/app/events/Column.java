package mailseam.app.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the table of events. */
public enum Column {
    /** When it was. */
    TIME(96, true),
    /** Who sent it. */
    SIDE(62, false),
    /** What it is. */
    KIND(96, false),
    /** How many octets it has. */
    LENGTH(70, true),
    /** The state of a segment, or which segments carried it. */
    CARRIERS(92, false),
    /** What it says. */
    TEXT(90, false);

    private final int width;
    private final boolean right;

    Column(int width, boolean right) {
        this.width = width;
        this.right = right;
    }

    /** How wide it is at least. */
    public int width() {
        return width;
    }

    /** Whether its numbers stand at the right. */
    public boolean isRight() {
        return right;
    }

    /** The name in settings and identities. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a name. */
    public static Optional<Column> of(String word) {
        return Arrays.stream(values()).filter(column -> column.word().equals(word)).findFirst();
    }
}
