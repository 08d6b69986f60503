package mailseam.app.keys;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a view has for itself while it has the keyboard, for the sheet of keys. They cannot be changed.
 *
 * @param title the key of the view's name in the resource bundle
 * @param lines the keys, in the order in which they are shown
 */
public record ViewKeys(String title, List<Line> lines) {
    public ViewKeys {
        lines = List.copyOf(lines);
    }

    /**
     * Keys, and the key of the words for what they do.
     *
     * @param keys as a person reads them: {@code Alt+Up, Alt+Down}
     */
    public record Line(String keys, String what) {
    }

    /** A view without keys. */
    public static ViewKeys of(String title) {
        return new ViewKeys(title, List.of());
    }

    /** With one more line. */
    public ViewKeys and(String keys, String what) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(keys, what));
        return new ViewKeys(title, more);
    }
}
