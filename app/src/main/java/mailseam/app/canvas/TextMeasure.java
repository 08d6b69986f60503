package mailseam.app.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Says how wide texts are, from the widths of their characters, each of which is asked for once: a canvas draws hundreds of texts in each
 * frame. Belongs to the JavaFX thread.
 */
public final class TextMeasure {
    /** So many characters of a font are remembered; others are measured each time. */
    private static final int MOST = 4_096;
    private static final String ELLIPSIS = "\u2026";
    /** Shorter beginnings say nothing. */
    private static final int FEWEST = 2;

    private final Map<Font, Map<Integer, Double>> widths = new HashMap<>();

    /** The width of a text in pixels. */
    public double width(String text, Font font) {
        Map<Integer, Double> known = widths.computeIfAbsent(font, _ -> new HashMap<>());
        return text.codePoints().mapToDouble(point -> width(point, font, known)).sum();
    }

    private static double width(int point, Font font, Map<Integer, Double> known) {
        Double width = known.get(point);
        if (width != null) {
            return width;
        }
        Text probe = new Text(Character.toString(point).repeat(10));
        probe.setFont(font);
        double measured = probe.getLayoutBounds().getWidth() / 10;
        if (known.size() < MOST) {
            known.put(point, measured);
        }
        return measured;
    }

    /** As much of a text as fits into a width, with an ellipsis where something is cut off; empty if hardly anything fits. */
    public String fit(String text, double room, Font font) {
        Map<Integer, Double> known = widths.computeIfAbsent(font, _ -> new HashMap<>());
        double left = room - width(ELLIPSIS.codePointAt(0), font, known);
        double whole = 0;
        int fitting = 0;
        int at = 0;
        while (at < text.length() && whole <= room) {
            int point = text.codePointAt(at);
            whole += width(point, font, known);
            at += Character.charCount(point);
            fitting = whole <= left ? at : fitting;
        }
        if (whole <= room) {
            return text;
        }
        return fitting < FEWEST ? "" : text.substring(0, fitting) + ELLIPSIS;
    }
}
