package mailseam.app.ruler;

import javafx.scene.canvas.GraphicsContext;

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
        clear(pen, scene.palette().background(), scene.view().width());
        pen.setGlobalAlpha(current ? 1 : STALE);
        selection();
        new PartPainter(scene).paint();
        new CellPainter(scene).paint();
        new SegmentPainter(scene).paint();
        hover();
        pen.setGlobalAlpha(1);
        caret();
    }

    static void clear(GraphicsContext pen, javafx.scene.paint.Color background, double width) {
        pen.setFill(background);
        pen.fillRect(0, 0, width, Math.max(RulerRows.HEIGHT, pen.getCanvas().getHeight()));
    }

    private void selection() {
        if (scene.from() < scene.to()) {
            double from = Math.max(0, scene.x(scene.from()));
            double to = Math.min(scene.view().width(), scene.edge(scene.to()));
            scene.pen().setFill(scene.palette().selection().deriveColor(0, 1, 1, 0.25));
            scene.pen().fillRect(from, RulerRows.OCTETS, Math.max(1, to - from), RulerRows.OCTET);
        }
    }

    private void hover() {
        if (scene.hover() >= 0) {
            double x = Math.rint(scene.x(scene.hover()));
            scene.pen().setStroke(scene.palette().selection());
            scene.pen().setLineWidth(1);
            scene.pen().strokeLine(x + 0.5, RulerRows.OCTETS + 2, x + 0.5, RulerRows.BOXES + RulerRows.BOX - 2);
        }
    }

    private void caret() {
        if (scene.caret() < scene.axis().from() || scene.caret() > scene.axis().to()) {
            return;
        }
        double x = Math.rint(scene.caret() == scene.axis().to() ? scene.edge(scene.caret()) : scene.x(scene.caret()));
        scene.pen().setStroke(scene.focused() ? scene.palette().text() : scene.palette().faint());
        scene.pen().setLineWidth(scene.focused() ? 2 : 1);
        double at = scene.focused() ? x : x + 0.5;
        scene.pen().strokeLine(at, RulerRows.OCTETS + 1, at, RulerRows.OCTETS + RulerRows.OCTET - 1);
        scene.pen().strokeLine(at - 3, RulerRows.OCTETS + RulerRows.OCTET - 1, at + 3,
                RulerRows.OCTETS + RulerRows.OCTET - 1);
    }
}
