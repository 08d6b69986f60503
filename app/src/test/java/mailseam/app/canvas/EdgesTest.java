package mailseam.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EdgesTest {
    private static final int SEEN = 200;
    private static final int HEIGHT = 20;

    /** What is seen of a dashed rectangle. */
    private static WritableImage drawn(int canvas, double x, double width) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Canvas on = new Canvas(canvas, HEIGHT);
            new Edges(on.getGraphicsContext2D(), Grid.USUAL, canvas, HEIGHT).dashed(Color.BLACK, 3, 2, x, 2.5, width,
                    HEIGHT - 5);
            return on.snapshot(null, null);
        });
    }

    private static int[] pixels(WritableImage picture, int from) {
        int[] pixels = new int[SEEN * HEIGHT];
        picture.getPixelReader().getPixels(from, 0, SEEN, HEIGHT,
                PixelFormat.getIntArgbInstance(), pixels, 0, SEEN);
        return pixels;
    }

    @Test
    void ofARectangleBeyondTheCanvasTheSameDashesAreSeen() {
        for (int before : new int[]{0, 1, 4, 57, 800}) {
            for (int width : new int[]{40, 199, 203, 1000, 1003}) {
                assertThat(pixels(drawn(SEEN, 0.5 - before, width), 0)).as("%d before, %d wide", before, width)
                        .isEqualTo(pixels(drawn(2_000, 0.5, width), before));
            }
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aRectangleOfManyMillionPixelsCostsNoMoreThanWhatIsSeenOfIt() {
        assertThat(pixels(drawn(SEEN, 0.5 - 50_000_000.0, 100_000_000), 0)).contains(0xFF000000);
    }
}
