package mailseam.app.lanes;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.derived.LayerSpan;
import mailseam.timeline.derived.Layers;

/** Draws the segments as each source has them, one rail below the other: where they differ, their ends stand at different places. */
final class RailPainter {
    /** With more in sight nobody can tell them apart. */
    private static final int MOST = 1_000;
    private static final double LETTERS = 14;

    private final LaneScene scene;
    private final Layers layers;

    RailPainter(LaneScene scene) {
        this.scene = scene;
        this.layers = scene.annotations().facts().layers();
    }

    void paint(List<Run> segments, boolean client) {
        double y = scene.rows().rails(client);
        for (SegmentState layer : scene.annotations().rails(client)) {
            if (!segments.isEmpty()) {
                rail(layer, client, seen(segments), scene.grid().middle(y + LaneRows.RAIL / 2));
            }
            name(layer, client, y);
            y += LaneRows.RAIL;
        }
    }

    private LayerSpan seen(List<Run> segments) {
        long from = Long.MAX_VALUE;
        long to = 0;
        for (Run run : segments) {
            Segment first = scene.timeline().segments().get(run.first());
            from = Math.min(from, first.offset());
            to = Math.max(to, scene.timeline().segments().get(run.last()).end());
        }
        return new LayerSpan(from, to);
    }

    private void rail(SegmentState layer, boolean client, LayerSpan seen, double y) {
        Direction direction = LaneScene.direction(client);
        Color colour = client ? scene.palette().clientLine() : scene.palette().serverLine();
        List<LayerSpan> spans = layers.spans(layer, direction, seen.from(), seen.to(), MOST);
        if (spans.size() == MOST) {
            line(layer, colour, 0, scene.view().width(), y);
            return;
        }
        for (LayerSpan span : spans) {
            int first = layers.carrier(direction, span.from());
            int last = layers.carrier(direction, span.to() - 1);
            if (first >= 0 && last >= 0) {
                span(layer, colour, scene.x(first, span.from()), scene.x(last, span.to()), y);
            }
        }
    }

    private void span(SegmentState layer, Color colour, double from, double to, double y) {
        double left = scene.grid().middle(from);
        double right = Math.max(left, Math.floor(to) - 0.5);
        line(layer, colour, left, right, y);
        scene.edges().upright(colour, 1, left, y - 3, y + 3);
        scene.edges().upright(colour, 1, right, y - 3, y + 3);
    }

    /** Each source has the line that the borders of its boxes have. */
    private void line(SegmentState layer, Color colour, double from, double to, double y) {
        switch (layer) {
            case PLANNED -> dashed(colour, from, to, y, 5, 3);
            case READ -> dashed(colour, from, to, y, 1.5, 2.5);
            case CONFIRMED -> scene.edges().level(colour, 2, from, to, y);
            case CAPTURED -> {
                scene.edges().level(colour, 1, from, to, y - 1);
                scene.edges().level(colour, 1, from, to, y + 1);
            }
        }
    }

    private void dashed(Color colour, double from, double to, double y, double... dashes) {
        GraphicsContext pen = scene.pen();
        pen.setStroke(colour);
        pen.setLineWidth(scene.grid().line(1));
        pen.setLineDashes(dashes);
        pen.strokeLine(from, y, to, y);
        pen.setLineDashes();
    }

    private void name(SegmentState layer, boolean client, double y) {
        GraphicsContext pen = scene.pen();
        pen.setFill(scene.palette().background());
        scene.edges().fill(0, y, LETTERS, LaneRows.RAIL);
        pen.setFill(client ? scene.palette().clientLine() : scene.palette().serverLine());
        pen.setFont(scene.fonts().tiny());
        pen.fillText(BoxPainter.letter(layer), 3, y + LaneRows.RAIL - 1.5);
    }
}
