package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.Viewport;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimeFormat;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * All that one drawing of the lanes needs. Painters ask it for {@linkplain #segments segments} and {@linkplain #items items} as runs of
 * what can be seen, at most about one for each pixel, and for the pixels of everything: they do not know which axis it is.
 */
record LaneScene(Edges edges, LaneMap map, Viewport view, LaneRows rows, Palette palette, EventWords words,
        LaneFonts fonts, @Nullable Event selected, Annotations annotations, TimeFormat times,
        Dimming dimming) {
    GraphicsContext pen() {
        return edges.pen();
    }

    Grid grid() {
        return edges.grid();
    }

    Timeline timeline() {
        return map.timeline();
    }

    Axis axis() {
        return map.axis();
    }

    boolean isSelected(EventKind kind, int index) {
        return selected != null && selected.kind() == kind && selected.index() == index;
    }

    /** Whether the selected event is a segment of a run. */
    boolean isSelected(Run segments) {
        return selected != null && selected.kind() == EventKind.SEGMENT && segments.spans(selected.index())
                && timeline().segments().get(selected.index()).direction() == timeline().segments()
                        .get(segments.first()).direction();
    }

    /** Whether the selected event is a command, or a reply, of a run. */
    boolean isSelected(boolean client, Run items) {
        return selected != null && selected.kind() == (client ? EventKind.COMMAND : EventKind.REPLY)
                && items.spans(selected.index());
    }

    /** The pixel where the box of a segment starts. */
    double left(int segment) {
        return axis().left(segment, view);
    }

    /** The pixel where the box of a segment ends. */
    double right(int segment) {
        return axis().right(segment, view);
    }

    /** The pixel where an octet of the segment's stream starts in its box. */
    double x(int segment, long offset) {
        return axis().x(segment, offset, view);
    }

    /** The pixel where octets start that came in one or more segments. */
    double left(List<Origin> origins) {
        Origin first = origins.getFirst();
        return x(first.segment(), first.offset());
    }

    /** The pixel where they end. */
    double right(List<Origin> origins) {
        Origin last = origins.getLast();
        return x(last.segment(), last.end());
    }

    /** Pixels for an octet where each box is as wide as it has octets; else 0. */
    double octetWidth() {
        return axis().showsOctets() ? view.scale() : 0;
    }

    /** The segments of a lane that can be seen, from left to right. */
    List<Run> segments(boolean client) {
        return new SeenSegments(map, view).of(map.lane(client));
    }

    /** The commands, or the replies, that can be seen. */
    List<Run> items(boolean client) {
        return new SeenItems(map, view).of(map.lane(client));
    }

    /** The pixel of a time. */
    double atTime(long nanos) {
        return view.x(axis().atTime(nanos));
    }

    /** The first segment that starts in sight, or the last one; there must be segments. */
    int firstSeen() {
        return Math.min(axis().count() - 1,
                Ints.firstIn(0, axis().count(), segment -> axis().start(segment) >= view.left()));
    }

    /** Whether what a segment carries is encrypted. */
    boolean isEncrypted(int segment) {
        return annotations.facts().tls().filter(span -> segment >= span.first()).isPresent();
    }

    /** The largest segment that the sender of this one may send, as far as that is known; else 0. */
    int mss(Segment segment) {
        return annotations.facts().connection().mss(segment);
    }

    /** How strongly what comes next is drawn. */
    void strength(double alpha) {
        pen().setGlobalAlpha(alpha);
    }

    /** The direction of a lane. */
    static Direction direction(boolean client) {
        return client ? Direction.CLIENT : Direction.SERVER;
    }
}
