package mailseam.app.lanes;

import java.util.Arrays;
import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * The axis in proportion to octets. A cell is one octet: segments follow each other in order of time, each as wide as it has octets, and
 * the gap before each grows with the logarithm of the time that passed, so that a session of microseconds and a wait of minutes can both
 * be read.
 */
final class SequenceAxis implements Axis {
    /** Cells that a segment takes at least. */
    static final double NARROWEST = 3;
    private static final double SMALLEST_GAP = 2;
    private static final double GAP_PER_DOUBLING = 2;
    /** A gap of this time is told apart from those that every segment has before it. */
    private static final long PAUSE = 100_000_000;

    private double[] starts = {};
    private double[] ends = {};
    private final Ints pauses = new Ints();
    private int count;
    private List<Segment> segments = List.of();

    @Override
    public boolean grow(Timeline timeline) {
        segments = timeline.segments();
        int size = segments.size();
        if (size > starts.length) {
            int room = Math.max(size, starts.length + starts.length / 2);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        long before = count == 0 ? 0 : segments.get(count - 1).nanos();
        for (; count < size; count++) {
            Segment segment = segments.get(count);
            long gap = count == 0 ? 0 : segment.nanos() - before;
            before = segment.nanos();
            starts[count] = (count == 0 ? 0 : ends[count - 1]) + gap(gap);
            ends[count] = starts[count] + Math.max(segment.length(), NARROWEST);
            if (gap >= PAUSE) {
                pauses.add(count);
            }
        }
        return false;
    }

    private static double gap(long nanos) {
        double millis = Math.max(0, nanos / 1e6);
        return SMALLEST_GAP + GAP_PER_DOUBLING * Math.log1p(millis) / Math.log(2);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double length() {
        return count == 0 ? 0 : ends[count - 1] + SMALLEST_GAP;
    }

    @Override
    public double start(int segment) {
        return starts[segment];
    }

    @Override
    public double end(int segment) {
        return ends[segment];
    }

    @Override
    public double right(int segment, Viewport view) {
        return view.x(ends[segment]);
    }

    @Override
    public double x(int segment, long offset, Viewport view) {
        return view.x(cell(segment, offset));
    }

    @Override
    public double cell(int segment, long offset) {
        Segment carrier = segments.get(segment);
        if (carrier.length() == 0) {
            return starts[segment];
        }
        double part = Math.clamp((double) (offset - carrier.offset()) / carrier.length(), 0, 1);
        return starts[segment] + part * (ends[segment] - starts[segment]);
    }

    @Override
    public double atTime(long nanos) {
        int later = Ints.firstIn(0, count, segment -> segments.get(segment).nanos() >= nanos);
        return later == count ? length() : starts[later] - 1;
    }

    @Override
    public double cell(Place place) {
        int segment = place.segment();
        double next = segment + 1 < count ? starts[segment + 1] : length();
        return place.part() <= 1 ? starts[segment] + place.part() * (ends[segment] - starts[segment])
                : ends[segment] + (place.part() - 1) * (next - ends[segment]);
    }

    @Override
    public Place place(double cell) {
        int segment = Math.max(0, Ints.firstIn(0, count, index -> starts[index] > cell) - 1);
        double next = segment + 1 < count ? starts[segment + 1] : length();
        double part = cell <= ends[segment] ? (cell - starts[segment]) / (ends[segment] - starts[segment])
                : 1 + (cell - ends[segment]) / (next - ends[segment]);
        return new Place(segment, Math.clamp(part, 0, 2));
    }

    @Override
    public Ints pauses() {
        return pauses;
    }

    @Override
    public boolean showsOctets() {
        return true;
    }
}
