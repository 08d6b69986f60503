package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of what a session needs, and of the question for what is missing. */
@ExtendWith(WindowRobot.class)
class VariablesScreenshotTest {
    private static final String SESSION = """
            mailseam 1
            title Relay
            set sender alice@example.org

            S: 220
            C: EHLO ${client}
            S: 250
            C: AUTH PLAIN ${secret:relay}
            S: 235
            C: MAIL FROM:<${sender}>
            C: RCPT TO:<${recipient}>
            S: 250
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
        stage.setWidth(990);
        stage.setHeight(900);
        Path file = Files.writeString(folder.resolve("relay.seam"), SESSION);
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        Path environments = Files.createDirectories(window.state.resolve("Mailseam/environments"));
        Files.writeString(environments.resolve("lab.seam"), "mailseam 1\nset client lab.example.org\n");
        Files.writeString(environments.resolve("staging.seam"),
                "mailseam 1\nset client desk.example.org\nset queue slow\n");
        window.show(List.of(file));
    }

    @Test
    void showsWhatIsNeededAndAsksForWhatIsMissing() throws IOException {
        WindowDriver.await(() -> window.model().variables().environments().size() == 2
                && window.model().document().text().get().equals(SESSION));
        WindowDriver.onFx(() -> window.model().variables().chosen()
                .set(window.model().variables().environments().getLast()));
        WindowDriver.onFx(() -> window.content.window().variables().show());
        Scene dialog = scene("variables");
        WindowDriver.await(() -> ((TableView<?>) dialog.lookup("#variables-table")).getItems().size() == 5);
        pictures.keep("variables-light", Pictures.of(dialog));
        WindowDriver.onFx(dialog.getWindow()::hide);
        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().variables().asking().get() != null);
        Scene asking = scene("asking");
        WindowDriver.onFx(() -> ((TextField) asking.lookup("#asking-secret-relay")).setText("12345678"));
        WindowDriver.onFx(() -> ((TextField) asking.lookup("#asking-recipient")).setText("bob@example.org"));
        assertThat(asking.lookup("#asking-client")).isNull();
        pictures.keep("variables-dark", Pictures.of(asking));
        WindowDriver.onFx(window.model().variables()::cancel);
    }

    private static Scene scene(String id) {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#" + id) != null)
                .findFirst().orElseThrow();
    }
}
