package mailseam.app.lanes;

import java.util.Arrays;
import java.util.List;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * Where segments lie on the one axis of both lanes. Its unit is the cell, which is one octet: segments follow each other in order
 * of time, each as wide as it has octets, and the gap before each grows with the logarithm of the time that passed, so that a
 * session of microseconds and a wait of minutes can both be read.
 */
final class SequenceAxis {
    /** Cells that a segment takes at least. */
    static final double NARROWEST = 3;
    private static final double SMALLEST_GAP = 2;
    private static final double GAP_PER_DOUBLING = 2;

    private double[] starts = new double[64];
    private double[] ends = new double[64];
    private int count;
    private List<Segment> segments = List.of();

    /** Takes in the segments that are new. */
    void grow(Timeline timeline) {
        segments = timeline.segments();
        for (; count < segments.size(); count++) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            Segment segment = segments.get(count);
            long before = count == 0 ? segment.nanos() : segments.get(count - 1).nanos();
            starts[count] = (count == 0 ? 0 : ends[count - 1]) + gap(segment.nanos() - before);
            ends[count] = starts[count] + Math.max(segment.length(), NARROWEST);
        }
    }

    private static double gap(long nanos) {
        double millis = Math.max(0, nanos / 1e6);
        return SMALLEST_GAP + GAP_PER_DOUBLING * Math.log1p(millis) / Math.log(2);
    }

    int count() {
        return count;
    }

    /** The end of everything. */
    double length() {
        return count == 0 ? 0 : ends[count - 1] + SMALLEST_GAP;
    }

    double start(int segment) {
        return starts[segment];
    }

    double end(int segment) {
        return ends[segment];
    }

    /** Where an octet of a segment's stream starts; offsets outside the segment give its ends. */
    double at(int segment, long offset) {
        Segment carrier = segments.get(segment);
        if (carrier.length() == 0) {
            return starts[segment];
        }
        double part = Math.clamp((double) (offset - carrier.offset()) / carrier.length(), 0, 1);
        return starts[segment] + part * (ends[segment] - starts[segment]);
    }

    /** Where a time lies: in the gap before the first segment that is later. */
    double atTime(long nanos) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).nanos() >= nanos) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == count ? length() : starts[low] - 1;
    }

    /** The first segment that ends behind a cell, or the count. */
    int firstEndingBehind(double cell) {
        int found = Arrays.binarySearch(ends, 0, count, cell);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
