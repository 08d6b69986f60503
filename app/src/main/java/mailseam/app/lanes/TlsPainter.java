package mailseam.app.lanes;

import java.util.List;
import mailseam.timeline.derived.TlsSpan;

/** Draws from where on both sides are encrypted, with what is known of the handshake. */
final class TlsPainter {
    private final LaneScene scene;
    private final LaneLabels labels;

    TlsPainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels;
    }

    void paint() {
        scene.annotations().facts().tls().ifPresent(this::paint);
    }

    private void paint(TlsSpan span) {
        double from = span.first() < scene.axis().count() ? scene.left(span.first()) - 3
                : scene.view().x(scene.axis().length());
        if (from > scene.view().width()) {
            return;
        }
        double left = Math.max(from, -4);
        LaneRows rows = scene.rows();
        new Hatch(scene.edges(), scene.palette().grid(), 9, false).fill(left, rows.middle(),
                scene.view().width() - left, rows.middleEnd() - rows.middle());
        scene.pen().setStroke(scene.palette().faint());
        scene.pen().setLineWidth(scene.grid().line(1));
        scene.pen().setLineDashes(6, 2, 1, 2);
        scene.pen().strokeLine(scene.grid().middle(left), rows.commands(), scene.grid().middle(left), rows.moments());
        scene.pen().setLineDashes();
        List<String> facts = scene.annotations().facts().connection().tls();
        labels.pauses().put(left + 6, scene.palette().text(),
                scene.annotations().words().tls(String.join("; ", facts)), "TLS");
    }
}
