package mailseam.app.lanes;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import mailseam.app.canvas.TextMeasure;

/**
 * A row of labels that never overlap: the first to come has the place, and what does not fit is worded more briefly, shortened with an
 * ellipsis, or left out.
 */
final class LabelRow {
    private static final double APART = 6;
    private static final double EDGE = 3;
    /** Less room is not worth a shortened text. */
    private static final double WORTHWHILE = 48;

    private static final int MOST_BETWEEN = 3;

    private final LaneScene scene;
    private final double baseline;
    private final Font font;
    private final TextMeasure measure;
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    LabelRow(LaneScene scene, double baseline) {
        this.scene = scene;
        this.baseline = baseline;
        this.font = scene.fonts().small();
        this.measure = scene.fonts().measure();
    }

    /** Keeps a part of the row free of labels. */
    void reserve(double from, double to) {
        taken.merge(from, to, Math::max);
    }

    double baseline() {
        return baseline;
    }

    /** A label that starts at a place, or ends there where the row ends behind it; the wordings are tried in their order. */
    boolean put(double x, Color colour, String... wordings) {
        return put(x, Double.POSITIVE_INFINITY, colour, wordings);
    }

    /** The same, and the label ends before a pixel. */
    boolean put(double x, double end, Color colour, String... wordings) {
        double from = Math.max(x, EDGE);
        double room = Math.min(freeBehind(from), end == Double.POSITIVE_INFINITY ? end : Math.max(end - from, 0));
        for (String wording : wordings) {
            double width = measure.width(wording, font);
            if (width <= room) {
                return draw(from, width, colour, wording);
            }
        }
        String cut = room >= WORTHWHILE ? measure.fit(wordings[0], room, font) : "";
        if (!cut.isEmpty()) {
            return draw(from, measure.width(cut, font), colour, cut);
        }
        String brief = wordings[wordings.length - 1];
        double width = measure.width(brief, font);
        return end == Double.POSITIVE_INFINITY && from < scene.view().width() + APART
                && before(from, width, colour, brief);
    }

    /** A label around a place. */
    boolean centre(double x, Color colour, String... wordings) {
        for (String wording : wordings) {
            double width = measure.width(wording, font);
            double from = Math.clamp(x - width / 2, EDGE, Math.max(EDGE, scene.view().width() - width - EDGE));
            if (Math.abs(from + width / 2 - x) <= width && isFree(from, width)) {
                return draw(from, width, colour, wording);
            }
        }
        return false;
    }

    /** To the left of a place, behind at most a few other labels. */
    private boolean before(double x, double width, Color colour, String text) {
        double end = x;
        for (int i = 0; i < MOST_BETWEEN; i++) {
            if (isFree(end - width - APART, width)) {
                return draw(end - width - APART, width, colour, text);
            }
            Map.Entry<Double, Double> other = taken.lowerEntry(end);
            if (other == null) {
                return false;
            }
            end = other.getKey();
        }
        return false;
    }

    /** A label in a stretch of the row, from where it is free. */
    boolean along(double x, double end, Color colour, String... wordings) {
        return put(firstFree(Math.max(x, EDGE), end), colour, wordings);
    }

    private double firstFree(double from, double end) {
        Map.Entry<Double, Double> before = taken.floorEntry(from);
        double free = before == null ? from : Math.max(from, before.getValue() + APART);
        return end < Double.POSITIVE_INFINITY && free < end ? free : from;
    }

    private double freeBehind(double from) {
        if (!isFree(from, 1)) {
            return 0;
        }
        Double next = taken.ceilingKey(from);
        return (next == null ? scene.view().width() - EDGE : next - APART) - from;
    }

    private boolean isFree(double from, double width) {
        Map.Entry<Double, Double> before = taken.floorEntry(from);
        Double next = taken.ceilingKey(from);
        return from >= 0 && (before == null || before.getValue() + APART <= from)
                && (next == null || from + width + APART <= next);
    }

    private boolean draw(double from, double width, Color colour, String text) {
        GraphicsContext pen = scene.pen();
        pen.setFill(scene.palette().background());
        scene.edges().fill(from - 2, baseline - font.getSize(), width + 4, font.getSize() + 3);
        pen.setFont(font);
        pen.setFill(colour);
        pen.fillText(text, from, baseline);
        reserve(from, from + width);
        return true;
    }
}
