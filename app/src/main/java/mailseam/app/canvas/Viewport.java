package mailseam.app.canvas;

/**
 * Which part of the axis is seen.
 *
 * @param left  the cell at the left edge
 * @param scale pixels for each cell
 * @param width pixels
 */
public record Viewport(double left, double scale, double width) {
    /** At most so many pixels for an octet. */
    public static final double LARGEST_SCALE = 32;
    private static final double SMALLEST_SCALE = 1e-12;

    /** Where a cell is drawn. */
    public double x(double cell) {
        return (cell - left) * scale;
    }

    /** Which cell is drawn there. */
    public double cell(double x) {
        return left + x / scale;
    }

    /** The cell at the right edge. */
    public double right() {
        return cell(width);
    }

    /** Larger or smaller by a factor; what is drawn at {@code x} stays there. */
    public Viewport zoom(double x, double factor, double length) {
        double fit = width / Math.max(length, 1);
        double next = Math.clamp(scale * factor, Math.min(fit, LARGEST_SCALE), LARGEST_SCALE);
        return new Viewport(cell(x) - x / next, next, width).within(length);
    }

    /** Moved by pixels to the right. */
    public Viewport pan(double pixels, double length) {
        return new Viewport(left + pixels / scale, scale, width).within(length);
    }

    /** All of an axis of a length. */
    public Viewport fit(double length) {
        return new Viewport(0, Math.clamp(width / Math.max(length, 1), SMALLEST_SCALE, LARGEST_SCALE), width);
    }

    /** With another scale, and the same left edge. */
    public Viewport scaled(double next, double length) {
        return new Viewport(left, next, width).within(length);
    }

    /** A range of cells with a little room at both ends, as large as it can be shown. */
    public Viewport range(double from, double to, double length) {
        double room = Math.max(1, (to - from) * 0.1) / 2;
        return exactly(from - room, to + room, length);
    }

    /** A range of cells from edge to edge, if it is neither too large nor too small for that. */
    public Viewport exactly(double from, double to, double length) {
        double fit = Math.min(width / Math.max(length, 1), LARGEST_SCALE);
        double next = Math.clamp(width / Math.max(1e-9, to - from), fit, LARGEST_SCALE);
        return new Viewport((from + to - width / next) / 2, next, width).within(length);
    }

    /** The same, from another cell on. */
    public Viewport at(double cell) {
        return new Viewport(cell, scale, width);
    }

    /** With another width. */
    public Viewport wide(double pixels) {
        return new Viewport(left, scale, pixels);
    }

    /** Moved as little as needed to see a range, its start first. */
    public Viewport reveal(double from, double to, double length) {
        double margin = width / 5 / scale;
        double target = left;
        if (to + margin > right()) {
            target = to + margin - width / scale;
        }
        if (from - margin < target) {
            target = from - margin;
        }
        return new Viewport(target, scale, width).within(length);
    }

    private Viewport within(double length) {
        double last = Math.max(0, length - width / scale);
        return new Viewport(Math.clamp(left, 0, last), scale, width);
    }
}
