package mailseam.compare;

import java.util.List;
import mailseam.compare.Difference.Wait;
import mailseam.smtp.Direction;
import org.jspecify.annotations.Nullable;

/** Finds what took longer than on the other side by more than the factor of the rules. */
final class TimesFinder {
    private final Alignment alignment;
    private final Differences differences;

    TimesFinder(Alignment alignment, Differences differences) {
        this.alignment = alignment;
        this.differences = differences;
    }

    void find() {
        Pair before = null;
        for (Pair pair : alignment.pairs(Direction.CLIENT)) {
            if (pair.isFirst() || (before != null && before.touches(pair))) {
                tell(pair, Wait.PAUSE, pause(alignment.left(), pair.left()), pause(alignment.right(), pair.right()));
            }
            passage(pair);
            before = pair;
        }
        for (Pair pair : alignment.pairs(Direction.SERVER)) {
            if (alignment.answerTheSame(pair)) {
                tell(pair, Wait.REPLY, wait(alignment.left(), pair.left()), wait(alignment.right(), pair.right()));
            }
            passage(pair);
        }
    }

    private void passage(Pair pair) {
        if (pair.sameLength()) {
            tell(pair, Wait.PASSAGE, pair.left().lastNanos() - pair.left().firstNanos(),
                    pair.right().lastNanos() - pair.right().firstNanos());
        }
    }

    private void tell(Pair pair, Wait wait, long left, long right) {
        if (differences.rules().differ(left, right)) {
            differences.add(pair.left().firstNanos(),
                    new Difference.TimesDiffer(pair.left().place(), pair.right().place(), wait, left, right));
        }
    }

    /** From the end of the command to the first octet of the reply: the rest is its passage. */
    private static long wait(View view, Item reply) {
        long asked = reply.partner() < 0 ? 0 : view.items(Direction.CLIENT).get(reply.partner()).lastNanos();
        return Math.max(0, reply.firstNanos() - asked);
    }

    /** From what was sent or heard last to the first octet of the unit. */
    private static long pause(View view, Item unit) {
        long from = unit.index() == 0 ? 0 : view.items(Direction.CLIENT).get(unit.index() - 1).lastNanos();
        Item heard = lastBefore(view.items(Direction.SERVER), unit.firstNanos());
        return Math.max(0, unit.firstNanos() - Math.max(from, heard == null ? 0 : heard.lastNanos()));
    }

    private static @Nullable Item lastBefore(List<Item> items, long nanos) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).lastNanos() <= nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : items.get(low - 1);
    }
}
