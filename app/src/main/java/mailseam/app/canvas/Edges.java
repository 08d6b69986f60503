package mailseam.app.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws level and upright lines as filled rectangles: the same pixels as strokes, which software rendering takes many times longer for. */
public final class Edges {
    private Edges() {
    }

    /** What {@code strokeRect} draws with an undashed line of this width. */
    public static void frame(GraphicsContext pen, Color colour, double line, double x, double y, double width,
            double height) {
        double half = line / 2;
        pen.setFill(colour);
        pen.fillRect(x - half, y - half, width + line, line);
        pen.fillRect(x - half, y + height - half, width + line, line);
        if (height > line) {
            pen.fillRect(x - half, y + half, line, height - line);
            pen.fillRect(x + width - half, y + half, line, height - line);
        }
    }

    /** What {@code strokeLine} draws from left to right. */
    public static void level(GraphicsContext pen, Color colour, double line, double from, double to, double y) {
        pen.setFill(colour);
        pen.fillRect(from - line / 2, y - line / 2, to - from + line, line);
    }

    /** What {@code strokeLine} draws from top to bottom. */
    public static void upright(GraphicsContext pen, Color colour, double line, double x, double top, double bottom) {
        pen.setFill(colour);
        pen.fillRect(x - line / 2, top - line / 2, line, bottom - top + line);
    }

    /**
     * What {@code strokeRect} draws with dashes of one pixel's width, which go round clockwise: as long as {@code dash}, {@code gap} apart.
     * A rectangle may be many times as wide as its canvas: only the dashes that can be seen are drawn.
     */
    public static void dashed(GraphicsContext pen, Color colour, double dash, double gap, double x, double y,
            double width, double height) {
        pen.setFill(colour);
        double step = dash + gap;
        double seen = pen.getCanvas().getWidth() + step;
        double back = 2 * width + height;
        double at = edge(pen, dash, step, 0, width, -x - step, seen - x, x, y, width, height);
        at = edge(pen, dash, step, at, width + height, at, width + height, x, y, width, height);
        at = edge(pen, dash, step, at, back, x + back - seen, x + back + step, x, y, width, height);
        edge(pen, dash, step, at, back + height, at, back + height, x, y, width, height);
    }

    /** The dashes of one edge, of which a part can be seen; gives where the first dash of the next edge begins. */
    private static double edge(GraphicsContext pen, double dash, double step, double begin, double end,
            double seenFrom, double seenTo, double x, double y, double width, double height) {
        double at = begin + Math.max(0, Math.floor((Math.min(seenFrom, end) - begin) / step)) * step;
        for (; at < Math.min(end, seenTo); at += step) {
            piece(pen, x, y, width, height, at, Math.min(at + dash, end));
        }
        return at < end ? at + Math.ceil((end - at) / step) * step : at;
    }

    /** From a way along the edges of a rectangle to another one on the same edge. */
    private static void piece(GraphicsContext pen, double x, double y, double width, double height, double from,
            double to) {
        double length = to - from;
        double back = 2 * width + height;
        if (from < width) {
            pen.fillRect(x + from - 0.5, y - 0.5, length + 1, 1);
        } else if (from < width + height) {
            pen.fillRect(x + width - 0.5, y + from - width - 0.5, 1, length + 1);
        } else if (from < back) {
            pen.fillRect(x + back - to - 0.5, y + height - 0.5, length + 1, 1);
        } else {
            pen.fillRect(x - 0.5, y + back + height - to - 0.5, 1, length + 1);
        }
    }
}
