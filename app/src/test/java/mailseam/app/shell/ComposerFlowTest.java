package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.composer.EditedArea;
import mailseam.app.document.DocumentText;
import mailseam.app.document.TextRange;
import mailseam.app.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A user's ways through the text, by the keyboard alone. */
@ExtendWith(WindowRobot.class)
class ComposerFlowTest {
    private static final String SESSION = "mailseam 1\n\nS: 220\nC: EHLO c\nS: 250\nC: RC{cut}PT TO:<a@b.example>\nC: QUIT\n"
            + "S: 250\nS: 221\n";

    @TempDir
    static Path folder;

    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(990);
        stage.setHeight(980);
        Path file = Files.writeString(Files.createTempDirectory(folder, "flow").resolve("flow.seam"), SESSION);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of(file));
    }

    private DocumentText text() {
        return window.model().document().text();
    }

    /** Waits until the session is there, and puts the caret behind something. */
    private void caretBehind(String place) {
        WindowDriver.await(() -> text().get().equals(SESSION));
        int at = SESSION.indexOf(place) + place.length();
        WindowDriver.onFx(() -> {
            window.node("editor").requestFocus();
            text().selection().set(new TextRange(at, at));
        });
    }

    @Test
    void cutIsOneForTheKeyboard(FxRobot robot) {
        caretBehind("RC{cut}");
        int behind = text().selection().get().caret();

        robot.push(KeyCode.LEFT);
        WindowDriver.await(() -> text().selection().get().caret() == behind - 5);
        robot.push(KeyCode.RIGHT);
        WindowDriver.await(() -> text().selection().get().caret() == behind);
        robot.push(KeyCode.BACK_SPACE);
        WindowDriver.await(() -> text().line(5).startsWith("C: RCPT TO"));
        assertThat(text().undoName().get()).isEqualTo("remove cut");
    }

    @Test
    void whatCanStandThereIsOfferedAndTaken(FxRobot robot) {
        caretBehind("<a@b.example>");

        robot.write(" NOT");
        WindowDriver.await(() -> text().line(5).endsWith(" NOT"));
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        WindowDriver.await(() -> Window.getWindows().stream().anyMatch(
                other -> other.isShowing() && other.getScene().lookup("#completion") != null));
        robot.push(KeyCode.ENTER);

        WindowDriver.await(() -> text().line(5).endsWith("> NOTIFY="));
        WindowDriver.onFx(text()::undo);
        assertThat(text().line(5)).endsWith("> NOT");
    }

    @Test
    void findsRoundTheTextAndGivesTheKeyboardBack(FxRobot robot) {
        caretBehind("mailseam 1");

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("250");
        WindowDriver.await(() -> selected().equals("250"));
        int first = text().selection().get().start();
        robot.push(KeyCode.F3);
        WindowDriver.await(() -> text().selection().get().start() > first);
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> text().selection().get().start() == first);
        robot.push(KeyCode.ESCAPE);

        WindowDriver.await(() -> window.node("editor").isFocused() && !window.node("find-wanted").getParent()
                .getParent().isVisible());
    }

    private String selected() {
        TextRange range = text().selection().get();
        return text().between(range.start(), range.end());
    }

    @Test
    void replacesAllAsOneDeed(FxRobot robot) {
        caretBehind("mailseam 1");
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("S: 2");
        WindowDriver.await(() -> selected().equals("S: 2"));
        WindowDriver.onFx(() -> window.content.window().composer().find().replacement().set("S: 5"));

        WindowDriver.onFx(window.content.window().composer().find()::replaceAll);

        WindowDriver.await(() -> text().get().equals(SESSION.replace("S: 2", "S: 5")));
        assertThat(text().undoName().get()).isEqualTo("replace all");
        WindowDriver.onFx(text()::undo);
        assertThat(text().get()).isEqualTo(SESSION);
    }

    @Test
    void goesToALineAndColumn(FxRobot robot) {
        caretBehind("mailseam 1");

        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("4:6");
        robot.push(KeyCode.ENTER);

        WindowDriver.await(() -> text().selection().get().caret() == text().start(3) + 5);
        assertThat(window.node("editor").isFocused()).isTrue();
    }

    @Test
    void adviceIsShownAndStopsNoRun(FxRobot robot) {
        caretBehind("mailseam 1");
        ListView<?> said = (ListView<?>) window.node("composer-problems");
        WindowDriver.await(() -> said.getItems().size() == 1);

        robot.push(KeyCode.F8);
        WindowDriver.await(() -> text().lineAt(text().selection().get().caret()) == 5);
        robot.push(KeyCode.F5);

        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    @Test
    void eachTabKeepsItsPlace(FxRobot robot) {
        caretBehind("mailseam 1");
        EditedArea area = (EditedArea) window.node("editor");
        WindowDriver.onFx(() -> text().set(SESSION + "# more\n".repeat(500)));
        WindowDriver.onFx(() -> area.showParagraphAtTop(200));
        WindowDriver.await(() -> area.firstVisibleParToAllParIndex() == 200);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        WindowDriver.await(() -> window.model().documents().open().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.TAB);

        WindowDriver.await(() -> text().lines() > 500 && area.firstVisibleParToAllParIndex() == 200);
    }
}
