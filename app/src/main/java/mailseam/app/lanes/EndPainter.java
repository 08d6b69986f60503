package mailseam.app.lanes;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.smtp.Direction;
import mailseam.timeline.derived.ConnectionFacts;
import mailseam.timeline.derived.NoRoom;
import mailseam.timeline.derived.SideEnd;

/** Draws what TCP says beside segments: FIN and RST in the lane of who sent them, and the times without room for octets. */
final class EndPainter {
    private static final double BESIDE = 7;
    private static final int MOST = 300;

    private final LaneScene scene;
    private final LaneLabels labels;
    private final ConnectionFacts connection;

    EndPainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels;
        this.connection = scene.annotations().facts().connection();
    }

    void paint() {
        if (scene.axis().count() == 0) {
            return;
        }
        double before = Double.NEGATIVE_INFINITY;
        for (SideEnd end : connection.ends().stream().limit(MOST).toList()) {
            double x = Math.max(scene.atTime(end.nanos()), before + BESIDE);
            before = x;
            if (x >= -1 && x <= scene.view().width() + 4 * BESIDE) {
                end(end, Math.min(x, scene.view().width() - 3));
            }
        }
        for (Direction side : Direction.values()) {
            noRoom(side);
        }
    }

    private void end(SideEnd end, double x) {
        boolean client = end.side() == Direction.CLIENT;
        GraphicsContext pen = scene.pen();
        Color colour = end.reset() ? scene.palette().troubleText()
                : client ? scene.palette().clientLine() : scene.palette().serverLine();
        double top = scene.rows().boxes(client) - 2;
        double bottom = top + LaneRows.BOX + 4;
        double at = scene.grid().middle(x);
        pen.setStroke(colour);
        pen.setLineWidth(scene.grid().line(2));
        scene.edges().upright(colour, 2, at, top, bottom);
        if (end.reset()) {
            double middle = (top + bottom) / 2;
            pen.strokeLine(at - 4, middle - 4, at + 4, middle + 4);
            pen.strokeLine(at - 4, middle + 4, at + 4, middle - 4);
        } else {
            pen.setFill(colour);
            pen.fillOval(at - 3, (top + bottom) / 2 - 3, 6, 6);
        }
        labels.notes(client).put(at, colour, scene.annotations().words().end(end.reset()));
    }

    private void noRoom(Direction side) {
        boolean client = side == Direction.CLIENT;
        double y = scene.rows().boxes(client);
        int first = connection.firstNoRoom(side, scene.timeline().segments().get(scene.firstSeen()).nanos());
        for (NoRoom span : connection.noRoom(side).stream().skip(first).limit(MOST).toList()) {
            double from = scene.atTime(span.from());
            boolean open = span.to() == Long.MAX_VALUE;
            double to = open ? scene.view().x(scene.axis().length()) : Math.max(scene.atTime(span.to()), from + 2);
            if (from > scene.view().width()) {
                return;
            }
            double left = Math.max(from, -2);
            double width = Math.min(to, scene.view().width() + 2) - left;
            new Hatch(scene.edges(), scene.palette().grid(), 5, true).fill(left, y, width, LaneRows.BOX);
            scene.edges().frame(scene.palette().troubleText(), 1, scene.grid().middle(left), scene.grid().middle(y),
                    Math.max(1, Math.rint(width)), scene.grid().within(y, LaneRows.BOX));
            labels.notes(client).put(left, scene.palette().troubleText(),
                    scene.annotations().words().noRoom(side, open ? -1 : span.to() - span.from()), "\u229f 0");
        }
    }
}
