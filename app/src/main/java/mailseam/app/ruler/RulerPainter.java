package mailseam.app.ruler;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the ruler from behind to front. */
final class RulerPainter {
    private static final double STALE = 0.4;

    private final RulerScene scene;

    RulerPainter(RulerScene scene) {
        this.scene = scene;
    }

    /** Draws; a plan that is not that of the text as it stands is dimmed. */
    void paint(boolean current) {
        GraphicsContext pen = scene.pen();
        scene.edges().fill(scene.palette().background(), 0, 0, scene.edges().width(), scene.edges().height());
        pen.setGlobalAlpha(current ? 1 : STALE);
        selection();
        new PartPainter(scene).paint();
        new CellPainter(scene).paint();
        new SegmentPainter(scene).paint();
        hover();
        pen.setGlobalAlpha(1);
        caret();
    }

    private void selection() {
        if (scene.from() < scene.to()) {
            double from = Math.max(0, scene.x(scene.from()));
            double to = Math.min(scene.view().width(), scene.edge(scene.to()));
            scene.edges().fill(scene.palette().selection().deriveColor(0, 1, 1, 0.25), from, RulerRows.OCTETS,
                    Math.max(1, to - from), RulerRows.OCTET);
        }
    }

    private void hover() {
        if (scene.hover() >= 0) {
            scene.edges().upright(scene.palette().selection(), 1, scene.grid().beside(scene.x(scene.hover())),
                    RulerRows.OCTETS + 2, RulerRows.BOXES + RulerRows.BOX - 2);
        }
    }

    private void caret() {
        if (scene.caret() < scene.axis().from() || scene.caret() > scene.axis().to()) {
            return;
        }
        double x = scene.caret() == scene.axis().to() ? scene.edge(scene.caret()) : scene.x(scene.caret());
        Color colour = scene.focused() ? scene.palette().text() : scene.palette().faint();
        double line = scene.focused() ? 2 : 1;
        double at = scene.focused() ? scene.grid().nearest(x) : scene.grid().beside(x);
        double foot = RulerRows.OCTETS + RulerRows.OCTET - 1;
        scene.edges().upright(colour, line, at, RulerRows.OCTETS + 1, foot);
        scene.edges().level(colour, line, at - 3, at + 3, foot);
    }
}
