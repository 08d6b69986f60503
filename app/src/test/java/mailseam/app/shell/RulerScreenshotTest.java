package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import mailseam.app.ruler.RulerEdits;
import mailseam.app.ruler.RulerViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the segment ruler: a cut command, and a whole session with a file, a wait and the server's side. */
@ExtendWith(WindowRobot.class)
class RulerScreenshotTest {
    private static final String SESSION = """
            mailseam 1
            title     A command over two segments
            server    127.0.0.1:2525
            set who bob@example.org

            S: 220
            C: EHLO client.example.org
            S: 250
            C: MAIL FROM:<alice@example.org>
            C: RC{cut 50ms}PT TO:<${who}>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: Subject: caf\u00e9\\t\\x00
            C:
            C: Hi.
            C: .{cut acked}
            S: 250
            C: QUIT
            S: 221
            """;
    @TempDir
    static Path folder;

    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        Path session = Files.writeString(folder.resolve("two-segments.seam"), SESSION);
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of(session));
    }

    @Test
    void showsSegmentsAndTheirOctets() throws IOException {
        RulerViewModel ruler = window.model().ruler();
        WindowDriver.await(() -> ruler.isCurrent() && ruler.summary().contains("segments"));
        WindowDriver.onFx(() -> window.node("ruler").requestFocus());
        WindowDriver.onFx(() -> ruler.go(58, false));
        pictures.take("ruler-light", window);
        assertThat(ruler.words()).contains("RCPT");
        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> new RulerEdits(ruler).cut(61));
        WindowDriver.await(ruler::isCurrent);
        pictures.take("ruler-dark", window);
    }

}
