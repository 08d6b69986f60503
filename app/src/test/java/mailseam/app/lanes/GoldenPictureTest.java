package mailseam.app.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import mailseam.app.shell.Png;
import mailseam.app.theme.Theme;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Draws timelines that were looked at once, and compares. With {@code -Dgolden=write} the pictures are taken anew; look at each before
 * it is kept. What differs is left in {@code target/golden}.
 */
@ExtendWith(ApplicationExtension.class)
class GoldenPictureTest {
    private static final Path KEPT = Path.of("src/test/resources/mailseam/app/lanes/golden");
    private static final Path SEEN = Path.of("target/golden");
    /** Of each colour; edges of letters are drawn a little differently by different systems. */
    private static final int SIMILAR = 48;
    /** So many pixels of a thousand may differ by more. */
    private static final double FEW = 0.8;

    static Stream<String> hardCases() {
        return HardCases.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void drawsAHardCase(String name) throws IOException {
        check(name, HardCases.all().get(name), Theme.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void drawsAStory(String name) throws Exception {
        check("story-" + name, Shot.octets(recording(name)), Theme.LIGHT);
        check("story-" + name + "-time", Shot.time(recording(name)), Theme.DARK);
    }

    private static Timeline recording(String name) throws Exception {
        try (InputStream in = GoldenPictureTest.class.getResourceAsStream("recordings/" + name + ".seam")) {
            return Recording.timeline(SessionFile.read(Octets.wrap(in.readAllBytes())).session());
        }
    }

    private static void check(String name, Shot shot, Theme theme) throws IOException {
        WritableImage drawn = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shot.take(theme));
        Path kept = KEPT.resolve(name + ".png");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(KEPT);
            Files.write(kept, Png.of(drawn));
            return;
        }
        double differing = differing(drawn, new Image(kept.toUri().toString()));
        if (differing > FEW) {
            Files.createDirectories(SEEN);
            Files.write(SEEN.resolve(name + ".png"), Png.of(drawn));
        }
        assertThat(differing).as("pixels of a thousand that differ in " + name).isLessThanOrEqualTo(FEW);
    }

    private static double differing(Image one, Image other) {
        assertThat(other.getWidth()).as("width of the kept picture").isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (!similar(one.getPixelReader().getArgb(x, y), other.getPixelReader().getArgb(x, y))) {
                    count++;
                }
            }
        }
        return count * 1_000 / (one.getWidth() * one.getHeight());
    }

    private static boolean similar(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SIMILAR) {
                return false;
            }
        }
        return true;
    }
}
