package mailseam.app.canvas;

import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;

/**
 * A canvas whose pixels are those of the screen. JavaFX keeps a canvas with a whole number of pixels for each unit, as the finest screen
 * has, and where a screen has half as many again it shows it blurred; so this one is as large as it has pixels, and shown smaller.
 */
public final class PixelCanvas {
    private final Canvas canvas = new Canvas();
    private final Scale shown = new Scale();
    /** Pixels that are kept for a unit of the canvas. */
    private final double kept = Math.ceil(Screen.getScreens().stream()
            .mapToDouble(screen -> Math.max(screen.getOutputScaleX(), screen.getOutputScaleY())).max().orElse(1));

    /** An empty one. */
    public PixelCanvas() {
        canvas.getTransforms().add(shown);
    }

    /** The control. */
    public Node node() {
        return canvas;
    }

    /** Makes it as large as a view, of a size in pixels of the scene; gives what draws on it, in units of the grid. */
    public Edges fit(double width, double height, Grid grid) {
        double across = Math.max(1, grid.filled(width));
        canvas.setWidth(across * grid.screen() / kept);
        double down = Math.max(1, grid.filled(height));
        canvas.setHeight(down * grid.screen() / kept);
        shown.setX(kept / grid.screen());
        shown.setY(kept / grid.screen());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double unit = grid.dots() / kept;
        pen.setTransform(unit, 0, 0, unit, 0, 0);
        return new Edges(pen, grid, grid.units(across), grid.units(down));
    }
}
