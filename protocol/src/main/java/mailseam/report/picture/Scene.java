package mailseam.report.picture;

import java.util.List;

/**
 * A picture before it is drawn.
 *
 * @param title  what it shows, for those who do not see it
 * @param width  in pixels at scale 1
 * @param height in pixels at scale 1
 */
public record Scene(String title, int width, int height, List<Shape> shapes) {
    public Scene {
        shapes = List.copyOf(shapes);
    }
}
