package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of log lines that were pasted as sessions, and of the snippets. */
@ExtendWith(WindowRobot.class)
class HabitScreenshotTest {
    private static final String LOG = """
            2026-11-21 10:51:31 SMTP protocol synchronization error (next input sent too soon: pipelining was advertised): \
            rejected "XXXX TO:<b@example.org>" H=(c) [127.0.0.1] next input="RCPT TO:<c@example.org>\\r\\n"
            2026-11-21 10:51:32 H=(c) [127.0.0.1] F=<a@example.org> rejected RCPT <nobody@example.org>: no such user
            """;

    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
    }

    @Test
    void showsWhatALogWasReadAsAndTheSnippets() {
        WindowDriver.onFx(() -> window.content.window().layout().ruler().set(false));
        WindowDriver.onFx(() -> window.model().habits().paste().paste(LOG));
        WindowDriver.await(() -> window.stage.getScene().lookup("#paste-sessions") != null);
        pictures.keep("paste-light", Pictures.of(window.stage.getScene()));
        WindowDriver.onFx(window.themes::toggle);
        pictures.keep("paste-dark", Pictures.of(window.stage.getScene()));
        pictures.keep("snippets-dark", Pictures.of(snippets()));
        WindowDriver.onFx(window.themes::toggle);
        pictures.keep("snippets-light", Pictures.of(snippets()));
    }

    private Scene snippets() {
        WindowDriver.onFx(() -> window.content.window().showSnippets());
        WindowDriver.await(() -> popup() != null && !window.model().habits().snippets().all().isEmpty());
        Scene scene = popup();
        WindowDriver.onFx(() -> ((TextField) scene.lookup("#snippet-search")).setText("story"));
        assertThat(window.model().habits().snippets().matching("story")).hasSizeGreaterThan(3);
        return scene;
    }

    private Scene popup() {
        return Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene.lookup("#snippet-search") != null).findFirst()
                .orElse(null);
    }
}
