package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the library: with folders of all kinds of files, and with what a search found. */
@ExtendWith(WindowRobot.class)
class LibraryScreenshotTest {
    private final Pictures pictures = new Pictures();
    private WindowDriver window;
    private Path home;

    @Start
    void start(Stage stage) throws IOException {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        home = window.state.resolve("Mailseam");
        Files.createDirectories(home.resolve("gateway/captures"));
        write("gateway/captures/monday.pcapng", "");
        write("gateway/rcpt.seam", "mailseam 1\ntitle RCPT over two segments\n\nS: 220\nC: QUIT\nS: 221\n");
        write("gateway/monday.seam", "mailseam 1\ntitle Seen on Monday\nrecorded capture\n\n+0.1 S: 220 mx\n");
        write("gateway/message.eml", "Subject: hello\n");
        write("broken.seam", "mailseam 1\ntitle To be mended\nsegment group\n\nC: {\n");
        write("relay.seam", "mailseam 1\ntitle Relay by percent\n\nS: 220\nC: QUIT\nS: 221\n");
        window.show(List.of(home.resolve("gateway/rcpt.seam")));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }

    @Test
    void showsFoldersAndWhatASearchFound() throws IOException {
        WindowDriver.await(() -> window.model().library().samples().size() > 5);
        WindowDriver.onFx(() -> window.model().library().folders().open(home.resolve("gateway")));
        WindowDriver.await(() -> rows() > 20);
        WindowDriver.onFx(() -> window.model().library().work().duplicate(List.of(home.resolve("relay.seam"))));
        WindowDriver.await(() -> !window.model().library().work().undoName().get().isEmpty()
                && window.model().library().selected().size() == 1);
        pictures.take("library-light", window);
        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> window.model().library().search().wanted().set("on"));
        WindowDriver.await(() -> window.model().library().search().told().get().contains("found"));
        assertThat(rows()).isGreaterThan(2);
        pictures.take("library-dark", window);
    }

    private int rows() {
        return ((TreeView<?>) window.node("library")).getExpandedItemCount();
    }

}
