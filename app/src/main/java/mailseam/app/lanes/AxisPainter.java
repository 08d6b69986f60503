package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.theme.Palette;
import mailseam.app.timeline.EventKind;
import mailseam.app.timeline.TimeFormat;
import mailseam.timeline.Happening;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;

/** Draws the background: the lanes, the times along the axis, and what happened to the connection. */
final class AxisPainter {
    private static final double TICK_ROOM = 74;
    private static final double WIDE_TICK = 108;
    /** Pixels that a break in the axis takes. */
    private static final double BREAK = 14;

    private static final double NAME = 4;
    /** So many moments without room for their words end the row: the others stand as close. */
    private static final int MOST_MISSED = 100;

    private final LaneScene scene;

    AxisPainter(LaneScene scene) {
        this.scene = scene;
    }

    void paint() {
        GraphicsContext pen = scene.pen();
        Palette palette = scene.palette();
        double width = scene.view().width();
        pen.setFill(palette.background());
        scene.edges().fill(0, 0, width, scene.rows().height());
        for (double y : new double[]{LaneRows.AXIS, scene.rows().moments()}) {
            scene.edges().level(palette.grid(), 1, 0, width, scene.grid().middle(y));
        }
        ticks();
        pauses();
        moments();
    }

    /** Keeps the places of the lanes' names free. */
    void reserveNames(LaneLabels labels) {
        for (boolean client : new boolean[]{true, false}) {
            labels.notes(client).reserve(0, NAME + nameWidth(client));
        }
    }

    private double nameWidth(boolean client) {
        return scene.fonts().measure().width(scene.words().lane(client), scene.fonts().small());
    }

    /** Says whose lane is whose, on top of everything. */
    void names(LaneLabels labels) {
        GraphicsContext pen = scene.pen();
        for (boolean client : new boolean[]{true, false}) {
            double baseline = labels.notes(client).baseline();
            pen.setFill(scene.palette().background());
            scene.edges().fill(0, baseline - 11, NAME + nameWidth(client) + 3, 14);
            pen.setFill(client ? scene.palette().clientLine() : scene.palette().serverLine());
            pen.setFont(scene.fonts().small());
            pen.fillText(scene.words().lane(client), NAME, baseline);
        }
    }

    private void ticks() {
        GraphicsContext pen = scene.pen();
        pen.setFont(scene.fonts().small());
        Axis axis = scene.axis();
        double room = scene.times().from().get() == TimeFormat.From.MIDNIGHT ? WIDE_TICK : TICK_ROOM;
        long before = -1;
        for (double x = 0; x < scene.view().width(); x += room) {
            double cell = scene.view().cell(x);
            int segment = Ints.firstIn(0, axis.count(), index -> axis.start(index) >= cell);
            if (segment == axis.count()) {
                break;
            }
            x = Math.max(x, scene.grid().middle(scene.left(segment)));
            Segment at = scene.timeline().segments().get(segment);
            scene.edges().upright(scene.palette().grid(), 1, x, LaneRows.AXIS - 5, scene.rows().moments());
            pen.setFill(scene.palette().faint());
            pen.fillText(scene.times().apart(scene.timeline().start(), at.nanos(), before), x + 2, LaneRows.AXIS - 6);
            before = at.nanos();
        }
    }

    /** Pauses that are drawn shorter than they were: a break in the axis. */
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
                broken((from + to) / 2);
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

    private void broken(double x) {
        GraphicsContext pen = scene.pen();
        double bottom = scene.rows().moments();
        pen.setStroke(scene.palette().faint());
        pen.setLineWidth(scene.grid().line(1));
        pen.beginPath();
        pen.moveTo(x, LaneRows.AXIS);
        int side = 1;
        for (double y = LaneRows.AXIS + 6; y < bottom; y += 12) {
            pen.lineTo(x + 4 * side, y);
            side = -side;
        }
        pen.stroke();
    }

    private void moments() {
        LabelRow labels = new LabelRow(scene, scene.rows().moments() + 13);
        List<Moment> all = scene.timeline().moments();
        int first = Ints.firstIn(0, all.size(), moment -> scene.atTime(all.get(moment).nanos()) >= -1);
        int missed = 0;
        int last = first;
        double edge = scene.view().width() - 2 * TICK_ROOM;
        for (; last < all.size() && missed < MOST_MISSED && scene.atTime(all.get(last).nanos()) < edge; last++) {
            missed = moment(labels, last, all.get(last).what(), scene.atTime(all.get(last).nanos())) ? 0 : missed + 1;
        }
        int behind = Math.min(last + MOST_MISSED, Ints.firstIn(last, all.size(),
                moment -> scene.atTime(all.get(moment).nanos()) > scene.view().width() + BREAK));
        for (int i = behind - 1; i >= last; i--) {
            moment(labels, i, all.get(i).what(), Math.min(scene.atTime(all.get(i).nanos()), scene.view().width()));
        }
    }

    private boolean moment(LabelRow labels, int index, Happening what, double x) {
        boolean trouble = switch (what) {
            case FAILED, CLIENT_RESET, SERVER_RESET, TIMED_OUT, MISSING, NOT_KEPT -> true;
            default -> false;
        };
        Color colour = scene.isSelected(EventKind.MOMENT, index) ? scene.palette().selection()
                : trouble ? scene.palette().troubleText() : scene.palette().faint();
        return labels.along(x, x + 3 * TICK_ROOM, colour,
                (trouble ? "\u25B2 " : "\u25C6 ") + scene.words().happening(what));
    }
}
