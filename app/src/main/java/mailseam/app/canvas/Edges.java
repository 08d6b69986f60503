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

    /** What {@code strokeRect} draws with dashes of one pixel's width, which go round clockwise: as long as {@code dash}, {@code gap} apart. */
    public static void dashed(GraphicsContext pen, Color colour, double dash, double gap, double x, double y,
            double width, double height) {
        pen.setFill(colour);
        double at = 0;
        for (double end : new double[]{width, width + height, 2 * width + height, 2 * (width + height)}) {
            for (; at < end; at += dash + gap) {
                double to = Math.min(at + dash, end);
                piece(pen, x, y, width, height, at, to);
            }
        }
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
