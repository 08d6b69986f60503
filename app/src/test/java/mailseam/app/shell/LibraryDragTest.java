package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Files dragged within the library, out of it and into it, by real gestures. */
@Tag("display")
@ExtendWith(WindowRobot.class)
class LibraryDragTest {
    private static final String SESSION = "mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n";

    @TempDir
    static Path folder;

    private WindowDriver window;
    private Stage other;
    private Label outside;
    private Path home;

    @Start
    void start(Stage stage) throws IOException {
        stage.setX(260);
        stage.setY(0);
        stage.setWidth(990);
        stage.setHeight(860);
        window = new WindowDriver(stage, new ScriptedEngine());
        home = window.state.resolve("Mailseam");
        Files.createDirectories(home.resolve("in"));
        Files.writeString(home.resolve("a.seam"), SESSION);
        Path file = Files.writeString(folder.resolve("outside.eml"), "Subject: x\n");
        window.show(List.of());
        outside = new Label("outside.eml");
        outside.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            outside.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        other = new Stage();
        other.setX(20);
        other.setY(20);
        other.setScene(new Scene(outside, 200, 100));
        other.show();
    }

    @BeforeEach
    void isThere(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty()
                && robot.lookup("a.seam").tryQuery().isPresent());
    }

    @AfterEach
    void close() {
        WindowDriver.onFx(other::close);
    }

    private Node line(FxRobot robot, String name) {
        return robot.from(window.node("library")).lookup(name).query();
    }

    @Test
    void fileIsMovedIntoAFolder(FxRobot robot) {
        robot.drag(line(robot, "a.seam")).dropTo(line(robot, "in"));

        WindowDriver.await(() -> Files.exists(home.resolve("in/a.seam")));
        assertThat(home.resolve("a.seam")).doesNotExist();
    }

    @Test
    void fileIsOpenedWhereItIsDroppedOnTheText(FxRobot robot) {
        robot.drag(line(robot, "a.seam")).dropTo(window.node("editor"));

        WindowDriver.await(() -> window.model().document().text().get().equals(SESSION));
        assertThat(home.resolve("a.seam")).exists();
    }

    @Test
    void fileOfAnotherProgramIsCopied(FxRobot robot) {
        robot.drag(outside).dropTo(line(robot, "in"));

        WindowDriver.await(() -> Files.exists(home.resolve("in/outside.eml")));
        assertThat(folder.resolve("outside.eml")).exists();
    }
}
