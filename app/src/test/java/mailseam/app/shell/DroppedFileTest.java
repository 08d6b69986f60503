package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A file dragged onto the window by a real gesture: JavaFX has none of it without a display. */
@Tag("display")
@ExtendWith(WindowRobot.class)
class DroppedFileTest {
    private static final String SESSION = "mailseam 1\n\nS: 220\nC: NOOP\nS: 250\nC: QUIT\nS: 221\n";

    @TempDir
    static Path folder;

    private WindowDriver window;
    private Stage folderWindow;
    private Label file;

    @Start
    void start(Stage stage) {
        stage.setX(300);
        stage.setY(0);
        stage.setWidth(960);
        stage.setHeight(860);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
        file = new Label("dropped.seam");
        file.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(folder.resolve("dropped.seam").toFile()));
            file.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        folderWindow = new Stage();
        folderWindow.setX(20);
        folderWindow.setY(20);
        folderWindow.setScene(new Scene(file, 200, 100));
        folderWindow.show();
    }

    @AfterEach
    void close() {
        WindowDriver.onFx(folderWindow::close);
    }

    @Test
    void opensAFileThatIsDraggedOntoIt(FxRobot robot) throws IOException {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        Files.writeString(folder.resolve("dropped.seam"), SESSION);

        robot.drag(file).dropTo(window.node("editor"));

        WindowDriver.await(() -> window.model().document().text().get().equals(SESSION));
        assertThat(window.stage.getTitle()).startsWith("dropped.seam");
    }
}
