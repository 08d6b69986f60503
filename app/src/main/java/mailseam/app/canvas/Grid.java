package mailseam.app.canvas;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * How what a canvas draws becomes pixels. Canvases draw in units: a unit is a pixel of the scene where letters have their usual size, and
 * as much more where they are larger, so that a row grows with the text in it. Level and upright lines lie on the pixels of the screen.
 *
 * @param size how many pixels of the scene a unit is
 * @param dots how many pixels of the screen a unit is
 */
public record Grid(double size, double dots) {
    /** Letters of the usual size, on a screen whose pixels are those of the scene. */
    public static final Grid USUAL = new Grid(1, 1);
    /** What arithmetic loses is no reason to be a pixel too far left. */
    private static final double LOST = 1e-6;
    /** Letters larger than this make nothing higher by themselves. */
    private static final double LEAST = 1.3;
    /** From so much more than whole pixels on, a line is a pixel wider. */
    private static final double WIDER = 0.8;

    /** Of a view: by how much letters are larger than usual, and how fine the screen is that shows it. */
    public static ObservableValue<Grid> of(Node view, ObservableValue<Double> letters) {
        ObservableValue<Number> screen = view.sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty).orElse(1.0);
        return letters.flatMap(size -> screen.map(dots -> new Grid(size, size * dots.doubleValue())));
    }

    /** Pixels of the scene in units. */
    public double units(double pixels) {
        return pixels / size;
    }

    /** Units in pixels of the scene. */
    public double pixels(double units) {
        return units * size;
    }

    /** The least height of what has so many units: of very large letters less than that, so that the window still has room for the rest. */
    public double least(double units) {
        return units * Math.min(size, LEAST);
    }

    /** Pixels of the screen for one of the scene. */
    public double screen() {
        return dots / size;
    }

    /** Pixels of the scene, without what does not fill a pixel of the screen. */
    public double filled(double pixels) {
        return Math.floor(pixels * screen() + LOST) / screen();
    }

    /** Where an edge is drawn: between two pixels of the screen. With usual letters on a usual screen painters say themselves. */
    public double edge(double at) {
        return dots == 1 ? at : Math.floor(at * dots + LOST) / dots;
    }

    /** The width with which a line is drawn: whole pixels of the screen, and at least one. */
    public double line(double width) {
        return dots == 1 ? width : Math.max(1, Math.floor(width * dots + 1 - WIDER)) / dots;
    }

    /** The middle of a line of one unit's width, whose left or upper edge is drawn at a place. */
    public double middle(double at) {
        return Math.floor(at * dots + LOST) / dots + line(1) / 2;
    }

    /** The edge between two pixels that is nearest to a place. */
    public double nearest(double at) {
        return Math.rint(at * dots) / dots;
    }

    /** The middle of a line of one unit's width to the right of the edge that is nearest to a place. */
    public double beside(double at) {
        return nearest(at) + line(1) / 2;
    }

    /** How far from its first line the last one of what lies from a place on is, if both lie within a width. */
    public double within(double at, double width) {
        return dots == 1 ? Math.rint(width) - 1 : edge(at + width) - edge(at) - line(1);
    }
}
