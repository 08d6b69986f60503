package mailseam.app.lanes;

import javafx.scene.canvas.GraphicsContext;
import mailseam.app.canvas.LaneFonts;
import mailseam.app.canvas.Viewport;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.EventWords;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** All that one drawing of the lanes needs. */
record LaneScene(GraphicsContext pen, Timeline timeline, SequenceAxis axis, Viewport view, LaneRows rows,
        Palette palette,
        EventWords words, LaneFonts fonts, @Nullable Event selected) {
    boolean isSelected(EventKind kind, int index) {
        return selected != null && selected.kind() == kind && selected.index() == index;
    }

    double left(int segment) {
        return view.x(axis.start(segment));
    }

    double right(int segment) {
        return view.x(axis.end(segment));
    }

    /** The first segment that is seen. */
    int firstSeen() {
        return axis.firstEndingBehind(view.left());
    }

    /** Whether a segment starts behind the right edge. */
    boolean isBeyond(int segment) {
        return axis.start(segment) > view.right();
    }
}
