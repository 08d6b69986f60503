package mailseam.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the same octets were in other segments. What is told of several commands or replies in a row is one difference.
 *
 * <p>What reads returned may have been joined or cut on its way to the program: that a read has no boundary somewhere says
 * nothing, but for a boundary within a line where both sides were read. That it has one says that the octets came apart, unless
 * the read was as long as the buffers of programs are.
 */
final class SegmentationFinder {
    private static final int MOST_CUTS = 1000;
    /** Buffers have a multiple of so many octets. */
    private static final int BUFFER = 1024;

    private final Alignment alignment;
    private final Differences differences;
    private @Nullable Pair first;
    private @Nullable Pair last;
    private final List<Long> leftOnly = new ArrayList<>();
    private final List<Long> rightOnly = new ArrayList<>();

    SegmentationFinder(Alignment alignment, Differences differences) {
        this.alignment = alignment;
        this.differences = differences;
    }

    void find(Direction direction) {
        Pair before = null;
        for (Pair pair : alignment.pairs(direction)) {
            List<Long> here = new ArrayList<>();
            List<Long> there = new ArrayList<>();
            if (before != null && before.touches(pair)) {
                edge(pair, here, there);
            }
            if (pair.sameLength()) {
                inner(pair, here, there);
            }
            if (last != null && !(last.touches(pair) && !(here.isEmpty() && there.isEmpty()))) {
                tell();
            }
            if (!here.isEmpty() || !there.isEmpty()) {
                take(pair, here, there);
            }
            before = pair;
        }
        tell();
    }

    private void edge(Pair pair, List<Long> here, List<Long> there) {
        boolean left = alignment.left().beginsSegment(pair.left());
        boolean right = alignment.right().beginsSegment(pair.right());
        if (left && !right && alignment.right().claims(pair.right())
                && isEvidence(alignment.left(), pair.left().origins().getFirst())) {
            here.add(pair.left().from());
        } else if (right && !left && alignment.left().claims(pair.left())
                && isEvidence(alignment.right(), pair.right().origins().getFirst())) {
            there.add(pair.right().from());
        }
    }

    private void inner(Pair pair, List<Long> here, List<Long> there) {
        boolean leftClaims = alignment.left().claims(pair.left());
        boolean rightClaims = alignment.right().claims(pair.right());
        Set<Long> left = cuts(alignment.left(), pair.left());
        Set<Long> right = cuts(alignment.right(), pair.right());
        boolean line = pair.left().kind() != Item.Kind.DATA && pair.left().kind() != Item.Kind.CHUNK
                && pair.left().kind() != Item.Kind.OPAQUE;
        if (rightClaims || (line && !leftClaims)) {
            left.stream().filter(cut -> !right.contains(cut)).forEach(cut -> here.add(pair.left().from() + cut));
        }
        if (leftClaims || (line && !rightClaims)) {
            right.stream().filter(cut -> !left.contains(cut)).forEach(cut -> there.add(pair.right().from() + cut));
        }
    }

    /** How many octets of an item stand before each boundary in it. */
    private static Set<Long> cuts(View view, Item item) {
        Set<Long> cuts = new TreeSet<>();
        for (Origin origin : item.origins().subList(1, item.origins().size())) {
            if (isEvidence(view, origin)) {
                cuts.add(origin.offset() - item.from());
            }
        }
        return cuts;
    }

    /** Whether the start of a segment says that the octets before it came apart from it. */
    private static boolean isEvidence(View view, Origin origin) {
        Segment segment = view.segment(origin);
        int before = view.lengthBefore(segment);
        return segment.state() != SegmentState.READ || before == 0 || before % BUFFER != 0;
    }

    private void take(Pair pair, List<Long> here, List<Long> there) {
        first = first == null ? pair : first;
        last = pair;
        here.stream().limit(MOST_CUTS - leftOnly.size()).forEach(leftOnly::add);
        there.stream().limit(MOST_CUTS - rightOnly.size()).forEach(rightOnly::add);
    }

    private void tell() {
        if (first != null && last != null) {
            differences.add(first.left().firstNanos(),
                    new Difference.SegmentationDiffers(Optional.of(first.left().spot().upTo(last.left().spot())),
                            Optional.of(first.right().spot().upTo(last.right().spot())), leftOnly, rightOnly));
        }
        first = null;
        last = null;
        leftOnly.clear();
        rightOnly.clear();
    }
}
