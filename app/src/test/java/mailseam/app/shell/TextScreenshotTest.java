package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.document.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the text with an error, with advice, with what is found, and with what can stand at the cursor. */
@ExtendWith(WindowRobot.class)
class TextScreenshotTest {
    private static final String SESSION = """
            mailseam 1
            # RCPT in two segments, and DATA that nobody waits for
            title    Two halves
            server   127.0.0.1:2525
            set who  bob

            S: 220
            C: EHLO client.example.org
            S: 250
            C: MAIL FROM:<alice@example.org> SIZE=1000
            C: RC{cut 50ms}PT TO:<${who}@example.org>
            C: DATA
            C: Subject: caf\\xC3\\xA9
            C: .{cut}\\r\\n
            S: 250
            S: 250
            S: 354
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
        Path file = Files.writeString(folder.resolve("two-halves.seam"), SESSION);
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of(file));
    }

    @Test
    void showsAdviceWhatIsFoundAndWhatCanStandHere(FxRobot robot) throws IOException {
        WindowDriver.await(() -> !window.model().document().advice().get().isEmpty());
        WindowDriver.onFx(() -> {
            caret("SIZE=1000");
            window.node("editor").requestFocus();
        });
        robot.write(" ");
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        WindowDriver.await(() -> popup().isPresent());
        pictures.keep("text-light", take());
        robot.push(KeyCode.ESCAPE);

        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> window.model().document().text()
                .set(SESSION.replace("server ", "sever ").replace("{cut 50ms}", "{cut 50mm}")));
        WindowDriver.await(() -> window.model().document().file().get().problems().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("example.org");
        WindowDriver.await(() -> !window.model().document().text().selection().get().equals(new TextRange(0, 0)));
        robot.clickOn("#find-replacement", MouseButton.PRIMARY);
        robot.write("example.net");
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(window.node("find-replaceAll").isVisible()).isTrue();
        pictures.keep("text-dark", take());
    }

    private void caret(String behind) {
        String text = window.model().document().text().get();
        int at = text.indexOf(behind) + behind.length();
        window.model().document().text().selection().set(new TextRange(at, at));
    }

    private Optional<Parent> popup() {
        return Window.getWindows().stream().filter(other -> other.isShowing() && other.getScene() != null)
                .map(other -> other.getScene().getRoot()).filter(root -> root.lookup("#completion") != null)
                .findFirst();
    }

    /** The window, with the list that is open over it. */
    private WritableImage take() {
        return Pictures.of(() -> {
            WritableImage picture = window.stage.getScene().snapshot(null);
            popup().ifPresent(root -> {
                Window over = root.getScene().getWindow();
                WritableImage list = root.getScene().snapshot(null);
                int x = (int) (over.getX() - window.stage.getX() - window.stage.getScene().getX());
                int y = (int) (over.getY() - window.stage.getY() - window.stage.getScene().getY());
                int width = (int) Math.min(list.getWidth(), picture.getWidth() - x);
                int height = (int) Math.min(list.getHeight(), picture.getHeight() - y);
                picture.getPixelWriter().setPixels(x, y, width, height, list.getPixelReader(), 0, 0);
            });
            return picture;
        });
    }
}
