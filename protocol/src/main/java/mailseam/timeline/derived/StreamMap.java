package mailseam.timeline.derived;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * Which segments brought one direction's stream forward, in the order of their octets: what was sent again is left out, and so is what
 * filled a hole behind a segment that came too early.
 */
final class StreamMap {
    private final Direction direction;
    private int[] carriers = new int[64];
    private int count;
    private int seen;
    private long done;
    private List<Segment> segments = List.of();

    StreamMap(Direction direction) {
        this.direction = direction;
    }

    StreamMap grow(Timeline timeline) {
        segments = timeline.segments();
        for (; seen < segments.size(); seen++) {
            Segment segment = segments.get(seen);
            if (segment.direction() == direction && segment.end() > done) {
                if (count == carriers.length) {
                    carriers = Arrays.copyOf(carriers, 2 * count);
                }
                carriers[count++] = seen;
                done = segment.end();
            }
        }
        return this;
    }

    int count() {
        return count;
    }

    Segment get(int index) {
        return segments.get(carriers[index]);
    }

    /** The first carrier that ends behind an offset, or the count. */
    int firstEndingBehind(long offset) {
        return first(segment -> segment.end() > offset);
    }

    private int first(Predicate<Segment> from) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from.test(get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
