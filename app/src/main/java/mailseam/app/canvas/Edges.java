package mailseam.app.canvas;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws level and upright lines as filled rectangles: the same pixels as strokes, which software rendering takes many times longer for.
 * Whatever the size of a unit, they lie on the pixels of the screen.
 *
 * @param width  how many units can be seen from left to right
 * @param height the same from top to bottom
 */
public record Edges(GraphicsContext pen, Grid grid, double width, double height) {
    /** What {@code fillRect} fills. */
    public void fill(Color colour, double x, double y, double across, double down) {
        pen.setFill(colour);
        fill(x, y, across, down);
    }

    /** The same in the colour that is set. */
    public void fill(double x, double y, double across, double down) {
        double left = grid.edge(x);
        double top = grid.edge(y);
        if (grid.dots() == 1) {
            pen.fillRect(x, y, across, down);
        } else if (across > 0 && down > 0) {
            double least = 1 / grid.dots();
            pen.fillRect(left, top, Math.max(least, grid.edge(x + across) - left),
                    Math.max(least, grid.edge(y + down) - top));
        }
    }

    /** What {@code strokeRect} draws with an undashed line of this width. */
    public void frame(Color colour, double line, double x, double y, double across, double down) {
        double wide = grid.line(line);
        double left = grid.edge(x - wide / 2);
        double top = grid.edge(y - wide / 2);
        double lower = grid.edge(y + down - wide / 2);
        double right = grid.edge(x + across - wide / 2);
        pen.setFill(colour);
        pen.fillRect(left, top, right + wide - left, wide);
        pen.fillRect(left, lower, right + wide - left, wide);
        if (down > line) {
            pen.fillRect(left, top + wide, wide, lower - top - wide);
            pen.fillRect(right, top + wide, wide, lower - top - wide);
        }
    }

    /** What {@code strokeLine} draws from left to right. */
    public void level(Color colour, double line, double from, double to, double y) {
        double wide = grid.line(line);
        pen.setFill(colour);
        pen.fillRect(from - line / 2, grid.edge(y - wide / 2), to - from + line, wide);
    }

    /** What {@code strokeLine} draws from top to bottom. */
    public void upright(Color colour, double line, double x, double top, double bottom) {
        double wide = grid.line(line);
        pen.setFill(colour);
        pen.fillRect(grid.edge(x - wide / 2), top - line / 2, wide, bottom - top + line);
    }

    /**
     * What {@code strokeRect} draws with dashes of one unit's width, which go round clockwise: as long as {@code dash}, {@code gap} apart.
     * A rectangle may be many times as wide as its canvas: only the dashes that can be seen are drawn.
     */
    public void dashed(Color colour, double dash, double gap, double x, double y, double across, double down) {
        pen.setFill(colour);
        double step = dash + gap;
        double seen = width + step;
        double back = 2 * across + down;
        double at = edge(dash, step, 0, across, -x - step, seen - x, x, y, across, down);
        at = edge(dash, step, at, across + down, at, across + down, x, y, across, down);
        at = edge(dash, step, at, back, x + back - seen, x + back + step, x, y, across, down);
        edge(dash, step, at, back + down, at, back + down, x, y, across, down);
    }

    /** The dashes of one edge, of which a part can be seen; gives where the first dash of the next edge begins. */
    private double edge(double dash, double step, double begin, double end, double seenFrom, double seenTo, double x,
            double y, double across, double down) {
        double at = begin + Math.max(0, Math.floor((Math.min(seenFrom, end) - begin) / step)) * step;
        for (; at < Math.min(end, seenTo); at += step) {
            piece(x, y, across, down, at, Math.min(at + dash, end));
        }
        return at < end ? at + Math.ceil((end - at) / step) * step : at;
    }

    /** From a way along the edges of a rectangle to another one on the same edge. */
    private void piece(double x, double y, double across, double down, double from, double to) {
        double wide = grid.line(1);
        double half = wide / 2;
        double length = to - from + wide;
        double back = 2 * across + down;
        if (from < across) {
            pen.fillRect(x + from - half, grid.edge(y - half), length, wide);
        } else if (from < across + down) {
            pen.fillRect(grid.edge(x + across - half), y + from - across - half, wide, length);
        } else if (from < back) {
            pen.fillRect(x + back - to - half, grid.edge(y + down - half), length, wide);
        } else {
            pen.fillRect(grid.edge(x - half), y + back + down - to - half, wide, length);
        }
    }
}
