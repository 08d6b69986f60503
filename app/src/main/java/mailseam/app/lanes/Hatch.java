package mailseam.app.lanes;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import mailseam.app.canvas.Edges;
import mailseam.app.canvas.Grid;

/** Fills a rectangle with slanted lines: what colour alone must not say, a pattern does. */
record Hatch(Edges edges, Color colour, double apart, boolean crossed) {
    void fill(double x, double y, double width, double height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        GraphicsContext pen = edges.pen();
        Grid grid = edges.grid();
        pen.save();
        pen.beginPath();
        pen.rect(grid.edge(x), grid.edge(y), grid.edge(x + width) - grid.edge(x),
                grid.edge(y + height) - grid.edge(y));
        pen.clip();
        pen.setStroke(colour);
        pen.setLineWidth(grid.line(1));
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
