package mailseam.timeline.filter;

import java.util.Arrays;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.Timeline;

/** What carried the octets of a direction, in order of the octets: for each run of them the segment, and the command or reply. */
final class Runs {
    private final Direction direction;
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private int[] segments = new int[64];
    private int[] items = new int[64];
    private int size;

    private Runs(Direction direction) {
        this.direction = direction;
    }

    static Runs of(Scope scope, Direction direction) {
        Runs runs = new Runs(direction);
        Timeline timeline = scope.timeline();
        if (direction == Direction.CLIENT) {
            scope.each(timeline.commands(), (item, index) -> runs.add(item.unit().origins(), index));
        } else {
            scope.each(timeline.replies(), (item, index) -> runs.add(item.reply().origins(), index));
        }
        return runs;
    }

    private void add(List<Origin> origins, int item) {
        for (Origin origin : origins) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                segments = Arrays.copyOf(segments, 2 * size);
                items = Arrays.copyOf(items, 2 * size);
            }
            starts[size] = origin.offset();
            ends[size] = origin.end();
            segments[size] = origin.segment();
            items[size++] = item;
        }
    }

    int size() {
        return size;
    }

    long start(int run) {
        return starts[run];
    }

    long end(int run) {
        return ends[run];
    }

    /** The first run behind one that does not begin where the one before it ends. */
    int endOfStretch(int from) {
        int at = from + 1;
        while (at < size && starts[at] == ends[at - 1]) {
            at++;
        }
        return at;
    }

    /** The first run, from one on, that ends behind an offset. */
    int behind(int from, long offset) {
        int at = from;
        while (at < size && ends[at] <= offset) {
            at++;
        }
        return at;
    }

    /** Adds all that carries an octet of a place, of which no run before this one carries any. */
    void add(int from, long start, long end, Matches found) {
        for (int at = from; at < size && starts[at] < end; at++) {
            if (ends[at] > start) {
                found.addSegment(segments[at]);
                if (direction == Direction.CLIENT) {
                    found.addCommand(items[at]);
                } else {
                    found.addReply(items[at]);
                }
            }
        }
    }
}
