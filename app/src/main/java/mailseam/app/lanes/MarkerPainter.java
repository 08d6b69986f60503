package mailseam.app.lanes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws what is pointed at: a sign with its text below the times, and a line down to what it is about. */
final class MarkerPainter {
    private static final int MOST = 500;
    /** Markers closer together than this are at one place. */
    private static final double CLOSE = 14;

    private final LaneScene scene;
    private final LabelRow labels;

    MarkerPainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels.markers();
    }

    void paint() {
        List<Marker> seen = scene.annotations().markers().stream()
                .filter(marker -> seen(scene.atTime(marker.nanos()))).limit(MOST).toList();
        for (int i = 0; i < seen.size();) {
            double x = scene.atTime(seen.get(i).nanos());
            int next = i + 1;
            while (next < seen.size() && scene.atTime(seen.get(next).nanos()) < x + CLOSE) {
                next++;
            }
            double end = next < seen.size() ? scene.atTime(seen.get(next).nanos()) : Double.POSITIVE_INFINITY;
            paint(seen.subList(i, next), x, end);
            i = next;
        }
    }

    private boolean seen(double x) {
        return x >= -1 && x <= scene.view().width();
    }

    /** Markers at one place have one text, with the signs of all of them. */
    private void paint(List<Marker> markers, double place, double next) {
        boolean trouble = markers.stream().anyMatch(marker -> marker.kind().isTrouble());
        Color colour = trouble ? scene.palette().troubleText() : scene.palette().text();
        double x = scene.grid().middle(place);
        GraphicsContext pen = scene.pen();
        pen.setStroke(colour);
        pen.setLineWidth(scene.grid().line(1));
        pen.setLineDashes(2, 2);
        pen.strokeLine(x, scene.rows().marks() + 2, x, scene.rows().moments());
        pen.setLineDashes();
        String signs = markers.stream().map(marker -> marker.kind().sign()).distinct().collect(Collectors.joining());
        String texts = markers.stream().map(Marker::text).collect(Collectors.joining("; "));
        labels.put(x + 3, next, colour, signs + " " + texts, signs);
    }
}
