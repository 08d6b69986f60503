package mailseam.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mailseam.session.Match;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/**
 * Two timelines row by row: each command and each reply beside the one that it is on the other side, in the order of the left timeline.
 *
 * @param comparison what differs
 */
public record Aligned(List<Row> rows, Comparison comparison) {
    public Aligned {
        rows = List.copyOf(rows);
    }

    /**
     * A command, mail data or a reply.
     *
     * @param left        its place on the left; empty where only the right one has it
     * @param right       its place on the right; empty where only the left one has it
     * @param differences what differs in it
     */
    public record Row(Optional<Spot> left, Optional<Spot> right, List<Difference> differences) {
        public Row {
            differences = List.copyOf(differences);
        }

        /** Who sent it. */
        public Direction direction() {
            return left.or(() -> right).orElseThrow().direction();
        }
    }

    /** A row and its time on the left; what only the right one has stands behind what came before it there. */
    private record Placed(long nanos, long extra, Optional<Spot> left, Optional<Spot> right) {
        private static final Comparator<Placed> ORDER = Comparator.comparingLong(Placed::nanos)
                .thenComparingLong(Placed::extra);
    }

    /** The same with left and right changed over; the order of the rows stays. */
    public Aligned mirrored() {
        return Mirrored.of(this);
    }

    /** Two timelines of two conversations. */
    public static Aligned of(Timeline left, Timeline right, CompareRules rules) {
        return of(left, right, rules.match(), Comparison.of(left, right, rules));
    }

    /** The views that a client and a server have of one conversation. */
    public static Aligned of(Timeline client, Timeline server, TwoSided sides) {
        return of(client, server, Match.TEXT, sides.comparison());
    }

    private static Aligned of(Timeline left, Timeline right, Match match, Comparison comparison) {
        Alignment alignment = new Alignment(new View(left), new View(right), match);
        List<Placed> placed = new ArrayList<>();
        NavigableMap<Long, Long> reached = new TreeMap<>();
        for (Direction direction : Direction.values()) {
            lefts(alignment, direction, placed, reached);
        }
        long latest = 0;
        for (Map.Entry<Long, Long> time : reached.entrySet()) {
            latest = Math.max(latest, time.getValue());
            time.setValue(latest);
        }
        for (Direction direction : Direction.values()) {
            extras(alignment, direction, placed, reached);
        }
        placed.sort(Placed.ORDER);
        DifferenceIndex index = new DifferenceIndex(comparison);
        return new Aligned(placed.stream()
                .map(row -> new Row(row.left(), row.right(), index.of(row.left(), row.right()))).toList(), comparison);
    }

    private static void lefts(Alignment alignment, Direction direction, List<Placed> placed,
            NavigableMap<Long, Long> reached) {
        int[] partners = alignment.partners(direction);
        for (Item left : alignment.left().items(direction)) {
            int partner = partners[left.index()];
            Optional<Spot> there = Optional.empty();
            if (partner >= 0) {
                Item right = alignment.right().items(direction).get(partner);
                reached.merge(right.lastNanos(), left.lastNanos(), Math::max);
                there = right.place();
            }
            placed.add(new Placed(left.lastNanos(), -1, left.place(), there));
        }
    }

    private static void extras(Alignment alignment, Direction direction, List<Placed> placed,
            NavigableMap<Long, Long> reached) {
        BitSet paired = new BitSet();
        Arrays.stream(alignment.partners(direction)).filter(partner -> partner >= 0).forEach(paired::set);
        for (Item right : alignment.right().items(direction)) {
            if (!paired.get(right.index())) {
                Map.Entry<Long, Long> before = reached.floorEntry(right.lastNanos());
                placed.add(new Placed(before == null ? 0 : before.getValue(), right.lastNanos(), Optional.empty(),
                        right.place()));
            }
        }
    }
}
