package mailseam.app.lanes;

import java.util.ArrayList;
import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.timeline.Segment;

/** Finds the segments of a lane that can be seen: one run for each, or for each column of pixels where many start. */
record SeenSegments(LaneMap map, Viewport view) {
    /** At most about as many as there are pixels, whatever the number of segments. */
    List<Run> of(Lane lane) {
        List<Run> runs = new ArrayList<>();
        Axis axis = map.axis();
        Ints segments = lane.segments();
        double end = view.right();
        int at = Math.max(0, segments.first(segment -> axis.start(segment) > view.left()) - 1);
        while (at < segments.size() && axis.start(segments.get(at)) <= end) {
            int segment = segments.get(at);
            double left = axis.left(segment, view);
            double right = axis.right(segment, view);
            if (right - left >= 1 || at + 1 == segments.size()) {
                if (right >= 0) {
                    runs.add(Run.single(segment, left, Math.max(right, left + 1)));
                }
                at++;
            } else {
                at = column(segments, at, Math.floor(left), runs);
            }
        }
        return runs;
    }

    private int column(Ints segments, int at, double column, List<Run> runs) {
        Axis axis = map.axis();
        double next = view.cell(column + 1);
        int behind = Math.max(at + 1,
                Ints.firstNear(at + 1, segments.size(), i -> axis.start(segments.get(i)) >= next));
        int last = segments.get(behind - 1);
        if (behind - at > 1 && axis.right(last, view) - axis.left(last, view) >= 1) {
            behind--;
            last = segments.get(behind - 1);
        }
        if (column >= -1) {
            runs.add(new Run(segments.get(at), last, behind - at, column, column + 1,
                    share(segments.get(at), last, behind - at)));
        }
        return behind;
    }

    private double share(int first, int last, int count) {
        if (map.axis().showsOctets()) {
            List<Segment> all = map.timeline().segments();
            return Math.clamp((all.get(last).end() - all.get(first).offset()) * view.scale(), 0.05, 1);
        }
        return Math.min(1, 0.2 + Math.log1p(count) / 10);
    }
}
