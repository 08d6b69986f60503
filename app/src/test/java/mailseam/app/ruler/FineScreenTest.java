package mailseam.app.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import mailseam.app.shell.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The ruler on a screen that is finer than the pixels of the scene, and with letters of another size. */
@ExtendWith(ApplicationExtension.class)
class FineScreenTest {
    private static final String SESSION = """
            mailseam 1
            segments group
            C: RCPT TO:<bob@example.org>
            """;

    private RulerStage ruler;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        ruler = new RulerStage(stage, SESSION, name -> {
            throw new IOException(name);
        });
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        Rest.await();
    }

    /** The tests that come next have the same stage. */
    @AfterEach
    void onAnUsualScreen() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            window.setRenderScaleX(1);
            window.setRenderScaleY(1);
        });
    }

    private void show(double letters, double screen) throws Exception {
        await(ruler.model::isCurrent);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            window.setRenderScaleX(screen);
            window.setRenderScaleY(screen);
            ruler.letters.set(letters);
            ruler.strip.requestFocus();
        });
        await(() -> window.getRenderScaleX() == screen && !ruler.strip.isNeedsLayout());
    }

    /** The pixels of the screen that shows it. */
    private WritableImage picture(double screen) {
        SnapshotParameters all = new SnapshotParameters();
        all.setTransform(Transform.scale(screen, screen));
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> ruler.strip.snapshot(all, null));
    }

    /** A cut is a line of one colour with nothing between it and what is beside it. */
    @ParameterizedTest
    @CsvSource({"1, 1, 2", "1, 1.5, 3", "1, 2, 4", "1.5, 1, 3", "1.5, 1.5, 4", "0.6923, 1, 1"})
    void aCutIsDrawnInWholePixelsOfTheScreen(double letters, double screen, int wide, FxRobot robot) throws Exception {
        show(letters, screen);
        robot.clickOn(at(4));
        await(() -> ruler.model.isCurrent() && ruler.text().line(2).equals("C: RCPT{cut} TO:<bob@example.org>"));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> ruler.strip.hover(-1));
        await(() -> !ruler.strip.isNeedsLayout());

        WritableImage picture = picture(screen);
        int y = (int) Math.floor((RulerRows.OCTETS + RulerRows.OCTET + 3) * letters * screen);
        int middle = (int) Math.round(ruler.strip.xOf(4) * letters * screen);
        PixelReader pixels = picture.getPixelReader();
        Set<Integer> colours = new HashSet<>();
        int beside = pixels.getArgb(middle - 8, y);
        int lineWide = 0;
        for (int x = middle - 8; x < middle + 8; x++) {
            colours.add(pixels.getArgb(x, y));
            lineWide += pixels.getArgb(x, y) == beside ? 0 : 1;
        }
        assertThat(colours).as("the line and what is beside it").hasSize(2);
        assertThat(lineWide).isEqualTo(wide);
    }

    private Point2D at(int offset) {
        Rest.await();
        return WaitForAsyncUtils.waitForAsyncFx(20_000,
                () -> ruler.strip.localToScreen(ruler.strip.grid().getValue().pixels(ruler.strip.xOf(offset)),
                        ruler.strip.grid().getValue().pixels(RulerRows.OCTETS + RulerRows.OCTET / 2)));
    }
}
