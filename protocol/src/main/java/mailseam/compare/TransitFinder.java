package mailseam.compare;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mailseam.compare.Difference.Wait;
import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what took long from one side to the other. Where the two timelines do not start at the same time, their clocks are not
 * taken to be the same: the fastest transits of both directions are then taken to have taken the same time. What was changed on its way
 * does not count there: a box that answers by itself does so before the other side has.
 */
final class TransitFinder {
    private final Alignment alignment;
    private final Differences differences;
    private final long shift;
    private @Nullable Pair first;
    private @Nullable Pair last;
    private long longest;

    TransitFinder(Alignment alignment, Differences differences) {
        this.alignment = alignment;
        this.differences = differences;
        Duration between = Duration.between(alignment.left().timeline().start(),
                alignment.right().timeline().start());
        this.shift = between.isZero() ? 0
                : (fastest(Direction.SERVER) - fastest(Direction.CLIENT)) / 2;
    }

    void find() {
        for (Direction direction : Direction.values()) {
            for (Pair pair : alignment.pairs(direction)) {
                long transit = raw(pair) + (direction == Direction.CLIENT ? shift : -shift);
                boolean late = transit > differences.rules().floor().toNanos();
                if (last != null && !(late && last.touches(pair))) {
                    tell();
                }
                if (late) {
                    first = first == null ? pair : first;
                    last = pair;
                    longest = Math.max(longest, transit);
                }
            }
            tell();
        }
    }

    private long fastest(Direction direction) {
        List<Pair> pairs = alignment.pairs(direction);
        return pairs.stream().filter(pair -> pair.left().looksLike(pair.right())).mapToLong(TransitFinder::raw).min()
                .orElse(0);
    }

    /** How much later it came than it was sent, by the times of the two timelines as they are. */
    private static long raw(Pair pair) {
        long later = pair.right().lastNanos() - pair.left().lastNanos();
        return pair.left().direction() == Direction.CLIENT ? later : -later;
    }

    private void tell() {
        if (first != null && last != null) {
            differences.add(first.left().firstNanos(),
                    new Difference.TimesDiffer(Optional.of(first.left().spot().upTo(last.left().spot())),
                            Optional.of(first.right().spot().upTo(last.right().spot())), Wait.TRANSIT, 0, longest));
        }
        first = null;
        last = null;
        longest = 0;
    }
}
