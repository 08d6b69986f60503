package mailseam.app.lanes;

import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/** Draws the cursors: a line each, with its letter on the axis, and what lies between them tinted. */
final class CursorPainter {
    private static final double FLAG = 13;
    private static final double TINT = 0.12;

    private final LaneScene scene;
    private final Cursors cursors;

    CursorPainter(LaneScene scene, Cursors cursors) {
        this.scene = scene;
        this.cursors = cursors;
    }

    void paint() {
        Place first = cursors.cursor(true).get();
        Place second = cursors.cursor(false).get();
        if (first != null && second != null) {
            double from = Math.clamp(Math.min(x(first), x(second)), 0, scene.view().width());
            double to = Math.clamp(Math.max(x(first), x(second)), 0, scene.view().width());
            scene.pen().setGlobalAlpha(TINT);
            scene.pen().setFill(scene.palette().selection());
            scene.edges().fill(from, LaneRows.AXIS, to - from, scene.rows().moments() - LaneRows.AXIS);
            scene.pen().setGlobalAlpha(1);
        }
        line(first, "A");
        line(second, "B");
    }

    private double x(Place place) {
        return scene.view().x(scene.axis().cell(place));
    }

    private void line(@Nullable Place place, String letter) {
        if (place == null) {
            return;
        }
        double x = scene.grid().middle(x(place));
        if (x < -FLAG || x > scene.view().width() + FLAG) {
            return;
        }
        GraphicsContext pen = scene.pen();
        scene.edges().upright(scene.palette().selection(), 1.5, x, FLAG, scene.rows().moments());
        pen.fillPolygon(new double[]{x - FLAG / 2, x + FLAG / 2, x + FLAG / 2, x, x - FLAG / 2},
                new double[]{0, 0, FLAG, FLAG + 5, FLAG}, 5);
        pen.setFill(scene.palette().background());
        pen.setFont(scene.fonts().small());
        pen.fillText(letter, x - 3.5, 11);
    }
}
