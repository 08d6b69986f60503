package mailseam.app.ruler;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import mailseam.app.canvas.LaneFonts;
import mailseam.session.NamedPart;
import mailseam.session.NamedPlaces;

/** Draws commands, messages and replies as bars, and what is waited for between runs. */
final class PartPainter {
    private static final double NARROW = 3;

    private final RulerScene scene;

    PartPainter(RulerScene scene) {
        this.scene = scene;
    }

    void paint() {
        parts();
        stops();
    }

    /** Of bars narrower than a pixel one is drawn for each pixel. */
    private void parts() {
        NamedPlaces places = scene.plan().map().places();
        int next = places.partAt(scene.firstSeen());
        while (next < places.parts() && places.part(next).from() < scene.seenTo()) {
            NamedPart part = places.part(next);
            double x = scene.x(Math.max(part.from(), scene.axis().from()));
            double end = scene.edge(Math.min(part.to(), scene.axis().to()));
            bar(part, Math.max(-2, x), Math.min(scene.view().width() + 2, end));
            int beyond = scene.axis().octetAt(scene.view().cell(Math.floor(end) + 1));
            next = end - x < 1 ? Math.max(next + 1, places.partAt(beyond)) : next + 1;
        }
    }

    private void bar(NamedPart part, double x, double end) {
        GraphicsContext pen = scene.pen();
        double width = Math.max(1, end - x - (end - x > NARROW ? 1 : 0));
        scene.edges().fill(scene.strong(), x, RulerRows.PARTS, width, RulerRows.PART);
        double left = Math.max(x, 0) + 4;
        String shown = fit(scene.words().name(part), end - left - 3, scene.fonts().label().getSize() * 0.58);
        if (!shown.isEmpty()) {
            pen.setFont(scene.fonts().label());
            pen.setFill(scene.palette().text());
            pen.fillText(shown, left, RulerRows.PARTS + 13);
        }
    }

    /** A text, or as much of it as fits. */
    private static String fit(String text, double room, double perCharacter) {
        return LaneFonts.fit(text, Math.max(0, room), perCharacter);
    }

    private void stops() {
        List<Stop> stops = scene.plan().stops();
        GraphicsContext pen = scene.pen();
        double free = 0;
        int from = scene.firstSeen();
        for (int i = firstAt(stops, from); i < stops.size() && stops.get(i).offset() <= scene.seenTo(); i++) {
            Stop stop = stops.get(i);
            if (stop.offset() < scene.axis().from() || stop.offset() > scene.axis().to()) {
                continue;
            }
            double x = Math.max(scene.edge(stop.offset()) + 2, 2);
            if (x < free) {
                continue;
            }
            if (stop.offset() > scene.axis().from() && stop.offset() < scene.axis().to()) {
                separator(scene.grid().middle(scene.edge(stop.offset()) + gap() / 2));
            }
            pen.setFont(scene.fonts().small());
            pen.setFill(scene.palette().faint());
            String words = scene.words().stop(stop);
            pen.fillText(words, x, RulerRows.STOPS + 11);
            free = x + words.length() * scene.fonts().small().getSize() * 0.56 + 8;
        }
    }

    private void separator(double x) {
        scene.pen().setStroke(scene.palette().grid());
        scene.pen().setLineWidth(scene.grid().line(1));
        scene.pen().setLineDashes(2, 3);
        scene.pen().strokeLine(x, RulerRows.PARTS, x, RulerRows.BOXES + RulerRows.BOX);
        scene.pen().setLineDashes();
    }

    private double gap() {
        return RulerAxis.GAP * scene.view().scale();
    }

    private static int firstAt(List<Stop> stops, int offset) {
        int low = 0;
        for (int high = stops.size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (stops.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
