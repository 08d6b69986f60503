package mailseam.app.lanes;

import java.util.ArrayList;
import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.smtp.Origin;

/** Finds the commands or replies that can be seen: one run for each, or for each column of pixels where many start. */
final class SeenItems {
    private final LaneMap map;
    private final Viewport view;
    /** How far the segments of the lane have been gone through. */
    private int at;

    SeenItems(LaneMap map, Viewport view) {
        this.map = map;
        this.view = view;
    }

    /** At most about as many as there are pixels, whatever their number. */
    List<Run> of(Lane lane) {
        List<Run> runs = new ArrayList<>();
        Ints segments = lane.segments();
        at = Math.max(0, segments.first(segment -> map.axis().start(segment) > view.left()) - 1);
        int item = at < segments.size() ? lane.firstCarried(0, segments.get(at)) : lane.count();
        while (item < lane.count()) {
            double left = left(lane, item);
            if (left > view.width()) {
                break;
            }
            double right = right(lane, item);
            if (right - left >= 1) {
                if (right >= 0) {
                    runs.add(Run.single(item, left, right));
                }
                item++;
            } else {
                item = column(lane, item, Math.floor(left), runs);
            }
        }
        return runs;
    }

    private int column(Lane lane, int item, double column, List<Run> runs) {
        int behind = startingAt(lane, item, column + 1);
        if (behind - item > 1 && right(lane, behind - 1) - left(lane, behind - 1) >= 1) {
            behind--;
        }
        if (column >= -1) {
            runs.add(new Run(item, behind - 1, behind - item, column, column + 1, 1));
        }
        return behind;
    }

    /** The first item behind this one that starts at a pixel or to the right of it. */
    private int startingAt(Lane lane, int item, double x) {
        Ints segments = lane.segments();
        double cell = view.cell(x);
        at = Math.max(at, segments.firstFrom(at, segment -> map.axis().start(segment) > cell) - 1);
        int segment = segments.get(at);
        int from = lane.firstCarried(item + 1, segment);
        int to = Math.max(from, Math.min(lane.count(), lane.firstBehind(from, segment) + 1));
        return Ints.firstIn(from, to, i -> left(lane, i) >= x);
    }

    private double left(Lane lane, int item) {
        Origin first = lane.origins(item).getFirst();
        return map.axis().x(first.segment(), first.offset(), view);
    }

    private double right(Lane lane, int item) {
        Origin last = lane.origins(item).getLast();
        return map.axis().x(last.segment(), last.end(), view);
    }
}
