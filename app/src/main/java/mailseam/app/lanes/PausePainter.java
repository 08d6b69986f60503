package mailseam.app.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.timeline.derived.Pause;
import mailseam.timeline.derived.Pauses;

/** Draws how long somebody waited, for whom, and how long RFC 5321 has them wait at least. */
final class PausePainter {
    /** A pause that takes so many pixels is worth a word even if it is not long. */
    private static final double WIDE = 70;
    private static final long LONG = 100_000_000;
    private static final long SHORTEST = 1_000_000;
    private static final int MOST = 200;
    /** From this part of the least time on it is said how near it came. */
    private static final double NEAR = 0.5;

    private final LaneScene scene;
    private final LabelRow labels;
    private final Pauses pauses;

    PausePainter(LaneScene scene, LaneLabels labels) {
        this.scene = scene;
        this.labels = labels.pauses();
        this.pauses = scene.annotations().facts().pauses();
    }

    /** The most telling ones have the first choice of the places. */
    void paint(List<Run> client, List<Run> server) {
        List<Pause> seen = new ArrayList<>();
        addLong(seen);
        addWide(client, seen);
        addWide(server, seen);
        addEnds(seen);
        seen.stream().distinct()
                .sorted(Comparator.comparing((Pause pause) -> pause.share() < NEAR)
                        .thenComparing(Comparator.comparingLong(Pause::nanos).reversed()))
                .forEach(pause -> draw(pause, seen));
    }

    private void addLong(List<Pause> seen) {
        Ints all = scene.axis().pauses();
        int first = all.first(segment -> scene.left(segment) >= 0);
        for (int i = first; i < all.size() && i < first + MOST && scene.left(all.get(i)) <= scene.view().width(); i++) {
            seen.add(pauses.before(all.get(i)));
        }
    }

    private void addWide(List<Run> runs, List<Pause> seen) {
        for (Run run : runs) {
            int segment = run.first();
            if (run.isSingle() && segment > 0 && run.left() - scene.right(segment - 1) > WIDE) {
                Pause pause = pauses.before(segment);
                if (pause.nanos() >= SHORTEST) {
                    seen.add(pause);
                }
            }
        }
    }

    private void addEnds(List<Pause> seen) {
        int count = scene.axis().count();
        if (count > 0 && scene.left(0) >= 0 && pauses.before(0).nanos() >= LONG) {
            seen.add(pauses.before(0));
        }
        if (count > 0 && scene.right(count - 1) <= scene.view().width() && pauses.before(count).nanos() >= LONG) {
            seen.add(pauses.before(count));
        }
    }

    private double from(Pause pause) {
        return pause.segment() == 0 ? 0 : scene.right(pause.segment() - 1);
    }

    private double to(Pause pause) {
        return pause.segment() < scene.axis().count() ? scene.left(pause.segment())
                : scene.view().x(scene.axis().length());
    }

    private double centre(Pause pause) {
        return (from(pause) + to(pause)) / 2;
    }

    /** Whether a text around a pause would stand over another one. */
    private boolean covers(Pause pause, List<Pause> seen, double width) {
        return seen.stream().anyMatch(other -> other.segment() != pause.segment()
                && Math.abs(centre(other) - centre(pause)) < width / 2 + WIDE / 2);
    }

    private void draw(Pause pause, List<Pause> seen) {
        double from = from(pause);
        double to = to(pause);
        GraphicsContext pen = scene.pen();
        Color colour = pause.exceeded() ? scene.palette().troubleText() : scene.palette().faint();
        double y = scene.grid().middle(labels.baseline() - 4);
        if (to - from > 8) {
            pen.setStroke(colour);
            pen.setLineWidth(scene.grid().line(1));
            pen.setLineDashes(1, 3);
            pen.strokeLine(from + 2, y, to - 2, y);
            pen.setLineDashes();
            scene.edges().upright(colour, 1, from + 2, y - 4, y + 4);
            scene.edges().upright(colour, 1, to - 2, y - 4, y + 4);
        }
        FactWords words = scene.annotations().words();
        String full = words.pause(pause);
        boolean covers = covers(pause, seen, scene.fonts().measure().width(full, scene.fonts().small()));
        labels.centre(centre(pause), pause.exceeded() ? colour : scene.palette().text(),
                covers ? words.pauseBrief(pause) : full, words.pauseBrief(pause));
    }
}
