package mailseam.app.lanes;

import java.util.Arrays;
import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/**
 * The axis in proportion to time. A cell is a microsecond. A segment is a moment: its box starts there and is as wide as it has octets to
 * show, up to the next box of its lane. Few pauses that are far longer than the others are folded, unless all is to be shown as it was.
 */
final class TimeAxis implements Axis {
    /** Cells between segments that have the same time, so that they can be told apart when they are enlarged. */
    private static final double LEAST = 0.2;
    private static final double WIDEST_BOX = 220;
    private static final double NARROWEST_BOX = 3;
    private static final double PER_DOUBLING = 12;
    private static final double END = 1;

    private final boolean folds;
    private double[] starts = {};
    private int[] nextInLane = {};
    private final int[] lastOfLane = {-1, -1};
    private final PauseLengths lengths = new PauseLengths();
    private double longest = Double.POSITIVE_INFINITY;
    private Ints pauses = new Ints();
    private int count;
    private List<Segment> segments = List.of();

    /** Empty; with long pauses folded, or not. */
    TimeAxis(boolean folds) {
        this.folds = folds;
    }

    @Override
    public boolean grow(Timeline timeline) {
        segments = timeline.segments();
        int size = segments.size();
        if (size > starts.length) {
            int room = Math.max(size, starts.length + starts.length / 2);
            starts = Arrays.copyOf(starts, room);
            nextInLane = Arrays.copyOf(nextInLane, room);
        }
        for (int i = count; i < size; i++) {
            lengths.add(micros(i));
            link(i);
        }
        double limit = folds ? lengths.longestShown(size) : Double.POSITIVE_INFINITY;
        boolean moved = limit != longest && count > 0;
        if (limit != longest) {
            longest = limit;
            pauses = new Ints();
            count = 0;
        }
        for (; count < size; count++) {
            place();
        }
        return moved;
    }

    private void link(int segment) {
        int lane = segments.get(segment).direction() == Direction.CLIENT ? 0 : 1;
        nextInLane[segment] = -1;
        if (lastOfLane[lane] >= 0) {
            nextInLane[lastOfLane[lane]] = segment;
        }
        lastOfLane[lane] = segment;
    }

    private void place() {
        double pause = micros(count);
        if (pause > longest) {
            pauses.add(count);
        }
        double from = count == 0 ? 0 : starts[count - 1] + LEAST;
        starts[count] = from + Math.max(0, Math.min(pause, longest) - LEAST);
    }

    /** The time before a segment. */
    private double micros(int segment) {
        return segment == 0 ? 0 : Math.max(0, segments.get(segment).nanos() - segments.get(segment - 1).nanos()) / 1e3;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double length() {
        return count == 0 ? 0 : starts[count - 1] * 1.02 + END;
    }

    @Override
    public double start(int segment) {
        return starts[segment];
    }

    @Override
    public double end(int segment) {
        return starts[segment];
    }

    @Override
    public double right(int segment, Viewport view) {
        double left = left(segment, view);
        int next = nextInLane[segment];
        double behind = next < 0 ? Double.POSITIVE_INFINITY : view.x(starts[next]) - left;
        if (behind <= NARROWEST_BOX) {
            return left + behind;
        }
        double wide = NARROWEST_BOX + PER_DOUBLING * Math.log1p(segments.get(segment).length()) / Math.log(2);
        double room = next < 0 ? wide : behind;
        return left + Math.min(Math.min(wide, WIDEST_BOX), room > 2 * NARROWEST_BOX ? room - 1 : room);
    }

    @Override
    public double x(int segment, long offset, Viewport view) {
        Segment carrier = segments.get(segment);
        double left = left(segment, view);
        if (carrier.length() == 0 || offset <= carrier.offset()) {
            return left;
        }
        double part = Math.clamp((double) (offset - carrier.offset()) / carrier.length(), 0, 1);
        return left + part * (right(segment, view) - left);
    }

    @Override
    public double cell(int segment, long offset) {
        return starts[segment];
    }

    @Override
    public double atTime(long nanos) {
        int later = Ints.firstIn(0, count, segment -> segments.get(segment).nanos() > nanos);
        if (later == 0 || count == 0) {
            return 0;
        }
        double since = (nanos - segments.get(later - 1).nanos()) / 1e3;
        return Math.min(starts[later - 1] + Math.max(0, since), later == count ? length() : starts[later]);
    }

    @Override
    public double cell(Place place) {
        double next = place.segment() + 1 < count ? starts[place.segment() + 1] : length();
        double start = starts[place.segment()];
        return place.part() <= 1 ? start : start + (place.part() - 1) * (next - start);
    }

    @Override
    public Place place(double cell) {
        int segment = Math.max(0, Ints.firstIn(0, count, index -> starts[index] > cell) - 1);
        double next = segment + 1 < count ? starts[segment + 1] : length();
        double part = cell <= starts[segment] ? 0 : 1 + (cell - starts[segment]) / (next - starts[segment]);
        return new Place(segment, Math.clamp(part, 0, 2));
    }

    @Override
    public Ints pauses() {
        return pauses;
    }

    @Override
    public boolean showsOctets() {
        return false;
    }
}
