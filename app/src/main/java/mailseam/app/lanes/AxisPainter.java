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
    /** Pixels that a break in the axis takes. */
    private static final double BREAK = 14;

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
        pauses();
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
        Axis axis = scene.axis();
        long before = -1;
        for (double x = 0; x < scene.view().width(); x += TICK_ROOM) {
            double cell = scene.view().cell(x);
            int segment = Ints.firstIn(0, axis.count(), index -> axis.start(index) >= cell);
            if (segment == axis.count()) {
                break;
            }
            x = Math.max(x, Math.floor(scene.left(segment)) + 0.5);
            Segment at = scene.timeline().segments().get(segment);
            pen.setStroke(scene.palette().grid());
            pen.strokeLine(x, LaneRows.AXIS - 5, x, scene.rows().moments());
            pen.setFill(scene.palette().faint());
            pen.fillText(TimeWords.apart(at.nanos(), before), x + 2, LaneRows.AXIS - 6);
            before = at.nanos();
        }
    }

    /** Pauses that are drawn shorter than they were: a break in the axis, with their length where there is room. */
    private void pauses() {
        Ints pauses = scene.axis().pauses();
        int at = pauses.first(segment -> scene.axis().start(segment) >= scene.view().left());
        while (at < pauses.size()) {
            int segment = pauses.get(at);
            double to = scene.left(segment);
            double from = segment == 0 ? 0 : pauseStart(segment);
            if (from > scene.view().width()) {
                break;
            }
            if (to - from >= BREAK) {
                broken(segment, (from + to) / 2, to - from);
                at++;
            } else {
                double cell = scene.view().cell(Math.floor(to) + 1);
                at = Math.max(at + 1, pauses.first(other -> scene.axis().start(other) >= cell));
            }
        }
    }

    private double pauseStart(int segment) {
        return scene.axis().showsOctets() ? scene.right(segment - 1) : scene.left(segment - 1);
    }

    private void broken(int segment, double x, double room) {
        GraphicsContext pen = scene.pen();
        double bottom = scene.rows().moments();
        pen.setStroke(scene.palette().faint());
        pen.setLineWidth(1);
        pen.beginPath();
        pen.moveTo(x, LaneRows.AXIS);
        int side = 1;
        for (double y = LaneRows.AXIS + 6; y < bottom; y += 12) {
            pen.lineTo(x + 4 * side, y);
            side = -side;
        }
        pen.stroke();
        List<Segment> all = scene.timeline().segments();
        String text = TimeWords.brief(all.get(segment).nanos() - all.get(segment - 1).nanos());
        double wide = text.length() * scene.fonts().small().getSize() * 0.56;
        if (wide + 6 < room) {
            double y = scene.rows().height() / 2;
            pen.setFill(scene.palette().background());
            pen.fillRect(x - wide / 2 - 2, y - 9, wide + 4, 14);
            pen.setFont(scene.fonts().small());
            pen.setFill(scene.palette().faint());
            pen.fillText(text, x - wide / 2, y + 2);
        }
    }

    private void moments() {
        GraphicsContext pen = scene.pen();
        double y = scene.rows().moments();
        double free = Double.NEGATIVE_INFINITY;
        List<Moment> all = scene.timeline().moments();
        int first = Ints.firstIn(0, all.size(),
                moment -> scene.view().x(scene.axis().atTime(all.get(moment).nanos())) > -200);
        for (int i = first; i < all.size(); i++) {
            double x = Math.floor(scene.view().x(scene.axis().atTime(all.get(i).nanos()))) + 0.5;
            if (Math.max(x, free) > scene.view().width()) {
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
