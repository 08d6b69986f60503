package mailseam.app.lanes;

import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.Pairs;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Finds what lies under a point of the lanes; of many in one column of pixels, the worst. */
record LaneHit(LaneScene scene) {
    @Nullable
    Event at(double x, double y) {
        boolean client = y < scene.rows().height() / 2;
        Timeline timeline = scene.timeline();
        double items = scene.rows().items(client);
        if (y >= items && y <= items + LaneRows.ITEM) {
            Run run = under(x, scene.items(client));
            if (run == null) {
                return null;
            }
            return client ? Pairs.event(timeline.commands().get(run.first()))
                    : Pairs.event(timeline.replies().get(scene.map().lane(false).troubles().pick(run)));
        }
        double boxes = scene.rows().boxes(client);
        Run run = y < boxes || y > boxes + LaneRows.BOX ? null : under(x, scene.segments(client));
        if (run == null) {
            return null;
        }
        int segment = scene.map().troubles(client).pick(run);
        return new Event(EventKind.SEGMENT, segment, timeline.segments().get(segment).nanos());
    }

    private static @Nullable Run under(double x, Iterable<Run> runs) {
        for (Run run : runs) {
            if (x >= run.left() && x < run.right()) {
                return run;
            }
        }
        return null;
    }
}
