package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import mailseam.compare.Spot;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/** Where segments begin, in words: {@code 2 octets into it}, or in several in a row {@code before commands 3 to 11}. */
final class Boundaries {
    private final String one;
    private final String many;
    private final List<String> words = new ArrayList<>();
    private int first = -1;
    private int last = -1;

    private Boundaries(Direction direction) {
        one = direction == Direction.CLIENT ? "command " : "reply ";
        many = direction == Direction.CLIENT ? "commands " : "replies ";
    }

    static List<String> words(Timeline timeline, Spot spot, List<Long> offsets) {
        if (spot.first() == spot.last()) {
            return offsets.stream().map(offset -> offset == spot.from() ? "before it" : into(offset - spot.from())
                    + "it").toList();
        }
        IntToLongFunction start = spot.direction() == Direction.CLIENT
                ? index -> timeline.commands().get(index).unit().offset()
                : index -> timeline.replies().get(index).reply().offset();
        Boundaries boundaries = new Boundaries(spot.direction());
        int at = spot.first();
        for (long offset : offsets) {
            while (at < spot.last() && start.applyAsLong(at + 1) <= offset) {
                at++;
            }
            boundaries.add(at, offset - start.applyAsLong(at));
        }
        boundaries.tell();
        return boundaries.words;
    }

    private void add(int index, long octets) {
        if (octets > 0) {
            tell();
            words.add(into(octets) + one + index);
        } else if (first >= 0 && index == last + 1) {
            last = index;
        } else {
            tell();
            first = index;
            last = index;
        }
    }

    private void tell() {
        if (first >= 0) {
            words.add("before " + (first == last ? one + first : "each of " + many + first + " to " + last));
        }
        first = -1;
    }

    private static String into(long octets) {
        return Units.octets(octets) + " into ";
    }
}
