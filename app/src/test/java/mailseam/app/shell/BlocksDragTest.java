package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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

/** Blocks dragged by real gestures: JavaFX has none of it without a display. */
@Tag("display")
@ExtendWith(WindowRobot.class)
class BlocksDragTest {
    private static final String SESSION = "mailseam 1\n\nC: RSET\nC: NOOP\nC: QUIT\n";

    @TempDir
    static Path folder;

    private WindowDriver window;
    private Stage other;

    @Start
    void start(Stage stage) throws IOException {
        stage.setX(250);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(860);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of(Files.writeString(folder.resolve("drag.seam"), SESSION)));
        other = new Stage();
        other.setX(10);
        other.setY(20);
    }

    @BeforeEach
    void opened() {
        WindowDriver.await(() -> text().equals(SESSION));
        WindowDriver.onFx(() -> window.content.window().layout().ruler().set(false));
    }

    @AfterEach
    void close() {
        WindowDriver.onFx(other::close);
    }

    private String text() {
        return window.model().document().text().get();
    }

    private Node cell(String list, String words) {
        return window.node(list).lookupAll(".list-cell").stream().map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty() && (cell.getAccessibleText() + " " + cell.getText()).contains(words))
                .findFirst().orElseThrow();
    }

    /** Something outside of the window that can be dragged into it. */
    private Node outside(ClipboardContent content) {
        Label label = new Label("drag me");
        label.setOnDragDetected(event -> {
            label.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        WindowDriver.onFx(() -> {
            other.setScene(new Scene(label, 180, 80));
            other.show();
        });
        return label;
    }

    @Test
    void dragMovesABlockWithinTheList(FxRobot robot) {
        robot.drag(cell("blocks", "QUIT")).dropTo(cell("blocks", "RSET"));

        WindowDriver.await(() -> !text().equals(SESSION));
        assertThat(text().indexOf("QUIT")).isLessThan(text().indexOf("NOOP"));
        assertThat(window.model().document().text().undoName().get()).isEqualTo("move QUIT");
    }

    @Test
    void paletteGivesABlock(FxRobot robot) {
        WindowDriver.onFx(() -> window.content.window().side().showPalette());

        robot.drag(cell("block-palette", "VRFY")).dropTo(cell("blocks", "NOOP"));

        WindowDriver.await(() -> text().contains("C: VRFY bob\nS: 2xx\n"));
    }

    @Test
    void linesComeFromAnotherWindow(FxRobot robot) {
        ClipboardContent content = new ClipboardContent();
        content.putString("C: EHLO a.example.org\nS: 250\n");

        robot.drag(outside(content)).dropTo(cell("blocks", "NOOP"));

        WindowDriver.await(() -> text().contains("C: EHLO a.example.org\nS: 250\n"));
        assertThat(window.model().document().text().undoName().get()).isEqualTo("insert 2 blocks");
    }

    @Test
    void droppedMessageIsNamedAndOfASessionTheStepsAreTaken(FxRobot robot) throws IOException {
        Path message = Files.writeString(folder.resolve("one message.eml"), "Subject: x\r\n\r\nHi.\r\n");
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(message.toFile()));
        robot.drag(outside(content)).dropTo(cell("blocks", "NOOP"));
        WindowDriver.await(() -> text().contains("@message \"one message.eml\"\nS: 250\n"));

        ClipboardContent session = new ClipboardContent();
        session.putFiles(List.of(Files
                .writeString(folder.resolve("steps.seam"), "mailseam 1\ntitle x\n\nC: VRFY bob\nS: 252\n").toFile()));
        robot.drag(outside(session)).dropTo(cell("blocks", "QUIT"));
        WindowDriver.await(() -> text().contains("C: VRFY bob\nS: 252\n"));
        assertThat(text()).doesNotContain("title");
    }
}
