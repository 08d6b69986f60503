package mailseam.app.lanes;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Fills a rectangle with slanted lines: what colour alone must not say, a pattern does. */
record Hatch(GraphicsContext pen, Color colour, double apart, boolean crossed) {
    void fill(double x, double y, double width, double height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        pen.save();
        pen.beginPath();
        pen.rect(x, y, width, height);
        pen.clip();
        pen.setStroke(colour);
        pen.setLineWidth(1);
        double first = Math.floor(x / apart) * apart - height;
        for (double at = first; at < x + width; at += apart) {
            pen.strokeLine(at, y + height, at + height, y);
            if (crossed) {
                pen.strokeLine(at, y, at + height, y + height);
            }
        }
        pen.restore();
    }
}
