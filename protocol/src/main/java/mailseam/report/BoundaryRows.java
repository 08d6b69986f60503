package mailseam.report;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import mailseam.compare.Difference;
import mailseam.compare.Spot;

/** A command or reply of two timelines, one below the other, with a bar where only one has a boundary between segments. */
final class BoundaryRows {
    private static final int WIDTH = 66;
    private static final int BEFORE = 20;
    private static final int BEHIND = 16;

    private BoundaryRows() {
    }

    /** Three rows: left, right, and marks below the bars; none where it is about several in a row, or about what is between two. */
    static List<String> of(ComparedTimeline left, ComparedTimeline right, Difference.SegmentationDiffers cuts) {
        Spot here = cuts.left().orElseThrow();
        Spot there = cuts.right().orElseThrow();
        NavigableSet<Long> lefts = within(here, cuts.leftOnly());
        NavigableSet<Long> rights = within(there, cuts.rightOnly());
        NavigableSet<Long> all = new TreeSet<>(lefts);
        all.addAll(rights);
        if (all.isEmpty() || here.first() != here.last()) {
            return List.of();
        }
        long at = Math.max(0, all.first() - BEFORE);
        long end = Math.min(here.to() - here.from(), all.last() + BEHIND);
        StringBuilder upper = new StringBuilder(at > 0 ? "..." : "");
        StringBuilder lower = new StringBuilder(upper);
        StringBuilder marks = new StringBuilder(" ".repeat(upper.length()));
        for (; at < end && upper.length() < WIDTH; at++) {
            if (all.contains(at)) {
                upper.append(lefts.contains(at) ? '|' : ' ');
                lower.append(rights.contains(at) ? '|' : ' ');
                marks.append('^');
            }
            String octet = left.octets(here.direction(), here.from() + at, 1);
            upper.append(octet);
            lower.append(right.octets(there.direction(), there.from() + at, 1));
            marks.append(" ".repeat(octet.length()));
        }
        return Stream.of(upper, lower, marks)
                .map(row -> row.substring(0, Math.min(row.length(), WIDTH)).stripTrailing()).toList();
    }

    private static NavigableSet<Long> within(Spot spot, List<Long> offsets) {
        NavigableSet<Long> places = new TreeSet<>();
        offsets.stream().map(offset -> offset - spot.from()).filter(place -> place > 0).forEach(places::add);
        return places;
    }
}
