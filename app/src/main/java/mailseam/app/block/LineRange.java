package mailseam.app.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines one behind the other.
 *
 * @param from 0-based
 * @param to   behind the last
 */
record LineRange(int from, int to) {
    int size() {
        return to - from;
    }

    /** Ranges in rising order, joined where they touch. */
    static List<LineRange> joined(List<LineRange> rising) {
        List<LineRange> joined = new ArrayList<>();
        for (LineRange next : rising) {
            if (!joined.isEmpty() && joined.getLast().to >= next.from) {
                joined.add(new LineRange(joined.removeLast().from, next.to));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
