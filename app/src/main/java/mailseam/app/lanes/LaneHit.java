package mailseam.app.lanes;

import java.util.List;
import mailseam.app.canvas.Viewport;
import mailseam.app.timeline.Carried;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.Pairs;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Finds what lies under a point of the lanes. */
record LaneHit(Timeline timeline, SequenceAxis axis, Viewport view, LaneRows rows) {
    @Nullable
    Event at(double x, double y) {
        double cell = view.cell(x);
        boolean client = y < rows.height() / 2;
        int segment = axis.firstEndingBehind(cell);
        double items = rows.items(client);
        if (y >= items && y <= items + LaneRows.ITEM) {
            return client ? command(segment, cell) : reply(segment, cell);
        }
        double boxes = rows.boxes(client);
        if (segment >= axis.count() || cell < axis.start(segment) || y < boxes || y > boxes + LaneRows.BOX) {
            return null;
        }
        Segment hit = timeline.segments().get(segment);
        return (hit.direction() == Direction.CLIENT) == client ? new Event(EventKind.SEGMENT, segment, hit.nanos())
                : null;
    }

    private @Nullable Event command(int segment, double cell) {
        for (int i = Carried.firstCommand(timeline, segment); i < timeline.commands().size(); i++) {
            List<Origin> origins = timeline.commands().get(i).unit().origins();
            if (start(origins) > cell) {
                return null;
            }
            if (end(origins) > cell) {
                return Pairs.event(timeline.commands().get(i));
            }
        }
        return null;
    }

    private @Nullable Event reply(int segment, double cell) {
        for (int i = Carried.firstReply(timeline, segment); i < timeline.replies().size(); i++) {
            List<Origin> origins = timeline.replies().get(i).reply().origins();
            if (start(origins) > cell) {
                return null;
            }
            if (end(origins) > cell) {
                return Pairs.event(timeline.replies().get(i));
            }
        }
        return null;
    }

    private double start(List<Origin> origins) {
        return axis.at(origins.getFirst().segment(), origins.getFirst().offset());
    }

    private double end(List<Origin> origins) {
        return axis.at(origins.getLast().segment(), origins.getLast().end());
    }
}
