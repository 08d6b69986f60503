package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.TimeWords;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;

/** Draws the background: the lanes, the times along the axis, and what happened to the connection. */
final class AxisPainter {
    private static final double TICK_ROOM = 74;

    private final LaneScene scene;

    AxisPainter(LaneScene scene) {
        this.scene = scene;
    }

    void paint() {
        GraphicsContext pen = scene.pen();
        Palette palette = scene.palette();
        double width = scene.view().width();
        pen.setFill(palette.background());
        pen.fillRect(0, 0, width, scene.rows().height());
        pen.setStroke(palette.grid());
        pen.setLineWidth(1);
        for (double y : new double[]{LaneRows.AXIS, scene.rows().moments()}) {
            pen.strokeLine(0, y + 0.5, width, y + 0.5);
        }
        ticks();
        moments();
    }

    /** Says whose lane is whose, on top of everything. */
    void names() {
        name(scene.words().lane(true), scene.palette().clientLine(), scene.rows().clientEnd() + 2);
        name(scene.words().lane(false), scene.palette().serverLine(), scene.rows().serverBoxes() - 20);
    }

    private void name(String text, Color colour, double y) {
        GraphicsContext pen = scene.pen();
        pen.setFill(scene.palette().background());
        pen.fillRect(4, y, text.length() * 6.5 + 8, 16);
        pen.setFill(colour);
        pen.setFont(scene.fonts().small());
        pen.fillText(text, 8, y + 12);
    }

    private void ticks() {
        GraphicsContext pen = scene.pen();
        pen.setFont(scene.fonts().small());
        double next = -TICK_ROOM;
        long before = -1;
        int segment = scene.firstSeen();
        while (segment < scene.axis().count() && !scene.isBeyond(segment)) {
            double x = Math.floor(scene.left(segment)) + 0.5;
            if (x >= next && x >= 0) {
                Segment at = scene.timeline().segments().get(segment);
                pen.setStroke(scene.palette().grid());
                pen.strokeLine(x, LaneRows.AXIS - 5, x, scene.rows().moments());
                pen.setFill(scene.palette().faint());
                pen.fillText(TimeWords.apart(at.nanos(), before), x + 2, LaneRows.AXIS - 6);
                next = x + TICK_ROOM;
                before = at.nanos();
            }
            segment = Math.max(segment + 1, scene.axis().firstEndingBehind(scene.view().cell(Math.max(next, x))));
        }
    }

    private void moments() {
        GraphicsContext pen = scene.pen();
        double y = scene.rows().moments();
        double free = Double.NEGATIVE_INFINITY;
        List<Moment> all = scene.timeline().moments();
        for (int i = 0; i < all.size(); i++) {
            double x = Math.floor(scene.view().x(scene.axis().atTime(all.get(i).nanos()))) + 0.5;
            if (x > scene.view().width()) {
                break;
            }
            String text = "\u25C6 " + scene.words().happening(all.get(i).what());
            boolean selected = scene.isSelected(EventKind.MOMENT, i);
            pen.setFill(selected ? scene.palette().selection() : scene.palette().faint());
            pen.setFont(scene.fonts().small());
            double at = Math.max(x + 2, free);
            if (at > -200 && at < scene.view().width()) {
                pen.fillText(text, at, y + 13);
                free = at + text.length() * scene.fonts().small().getSize() * 0.56 + 8;
            }
        }
    }
}
