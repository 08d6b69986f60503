package mailseam.app.capture;

import java.util.ArrayList;
import java.util.List;

/** Writes words one behind the other; those that repeat are written once, with how often. */
final class Runs {
    private Runs() {
    }

    /** At most so many different words in a row; an ellipsis stands for more. */
    static String of(List<String> words, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < words.size() && parts.size() < most) {
            int to = from;
            while (to < words.size() && words.get(to).equals(words.get(from))) {
                to++;
            }
            parts.add(to - from > 1 ? words.get(from) + " \u00d7" + (to - from) : words.get(from));
            from = to;
        }
        return String.join(" ", parts) + (from < words.size() ? " \u2026" : "");
    }
}
