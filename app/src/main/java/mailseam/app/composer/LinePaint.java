package mailseam.app.composer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a line is drawn: pieces, one behind the other, each with its style classes. It depends on the line alone, what is said about it,
 * and what is found in it.
 */
final class LinePaint {
    /** Characters with the same style classes. */
    record Piece(int length, Set<String> styles) {
    }

    /** Characters from one column to before another. */
    private record Range(int from, int to, String style) {
    }

    private LinePaint() {
    }

    /** The pieces of a line, together as long as it is. */
    static List<Piece> of(String line, List<Remark> remarks, List<Found> found) {
        List<Range> ranges = new ArrayList<>();
        Highlighter.runs(line).forEach(run -> ranges.add(new Range(run.from(), run.to(), run.token().style())));
        remarks.forEach(remark -> ranges.add(range(line, remark)));
        found.forEach(one -> ranges.add(new Range(one.from(), one.to(), "seam-found")));
        TreeSet<Integer> ends = new TreeSet<>(List.of(0, line.length()));
        ranges.forEach(range -> {
            ends.add(range.from);
            ends.add(range.to);
        });
        List<Piece> pieces = new ArrayList<>();
        Integer from = ends.pollFirst();
        for (int to : ends) {
            pieces.add(new Piece(to - from, styles(ranges, from, to)));
            from = to;
        }
        return pieces;
    }

    private static Range range(String line, Remark remark) {
        int from = Math.clamp(remark.column(), 0, Math.max(0, line.length() - 1));
        return new Range(from, Math.clamp((long) from + remark.length(), 0, line.length()), remark.level().style());
    }

    private static Set<String> styles(List<Range> ranges, int from, int to) {
        Set<String> styles = new LinkedHashSet<>();
        ranges.stream().filter(range -> range.from <= from && range.to >= to).forEach(range -> styles.add(range.style));
        return styles;
    }
}
