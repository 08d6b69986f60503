package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.document.DiskWord;
import mailseam.app.document.Origin;
import mailseam.app.library.LibraryItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The library in the window, by the keyboard alone. */
@ExtendWith(WindowRobot.class)
class LibraryFlowTest {
    private static final String SESSION = "mailseam 1\ntitle Hello\n\nS: 220\nC: QUIT\nS: 221\n";

    @TempDir
    static Path folder;

    private WindowDriver window;
    private Path home;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        home = window.state.resolve("Mailseam");
        Files.createDirectories(home.resolve("in"));
        Files.writeString(home.resolve("a.seam"), SESSION);
        window.show(List.of());
    }

    @BeforeEach
    void isThere() {
        WindowDriver.await(() -> titles().contains("a.seam") && !window.model().document().text().get().isEmpty());
        WindowDriver.onFx(() -> tree().requestFocus());
    }

    @SuppressWarnings("unchecked")
    private TreeView<LibraryItem> tree() {
        return (TreeView<LibraryItem>) window.node("library");
    }

    private List<String> titles() {
        return java.util.stream.IntStream.range(0, tree().getExpandedItemCount())
                .mapToObj(row -> tree().getTreeItem(row).getValue().title()).toList();
    }

    private String selected() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TreeItem<LibraryItem> item = tree().getSelectionModel().getSelectedItem();
            return item == null ? "" : item.getValue().title();
        });
    }

    private void select(FxRobot robot, String letters, String title) {
        WindowDriver.onFx(() -> {
            tree().requestFocus();
            tree().getSelectionModel().clearSelection();
        });
        robot.write(letters);
        assertThat(selected()).isEqualTo(title);
    }

    private void rename(FxRobot robot, String name) {
        WindowDriver.await(() -> window.stage.getScene().lookup("#library-name") != null
                && window.stage.getScene().lookup("#library-name").isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.A).write(name).push(KeyCode.ENTER);
    }

    @Test
    void newSessionIsNamedInItsPlaceAndOpen(FxRobot robot) {
        select(robot, "in", "in");
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        rename(robot, "mine.seam");

        Path mine = home.resolve("in/mine.seam");
        WindowDriver.await(() -> Files.exists(mine)
                && window.model().document().origin().get().equals(new Origin.File(mine)));
        WindowDriver.await(() -> selected().equals("mine.seam"));
        assertThat(home.resolve("in")).isDirectoryContaining(path -> path.endsWith("mine.seam"));
        assertThat(tree().isFocused()).isTrue();
    }

    @Test
    void newFolderIsTakenBackByTheKeyOfUndo(FxRobot robot) {
        select(robot, "mail", "Mailseam");
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F);
        rename(robot, "fresh");
        WindowDriver.await(() -> Files.isDirectory(home.resolve("fresh")) && titles().contains("fresh"));

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.await(() -> !titles().contains("fresh") && !titles().contains("New folder"));
    }

    @Test
    void wrongNameIsSaidAndEscapeKeepsTheOldOne(FxRobot robot) {
        select(robot, "a.s", "a.seam");
        robot.push(KeyCode.F2);
        WindowDriver.await(() -> window.stage.getScene().lookup("#library-name") != null);
        robot.write("x/y");
        robot.push(KeyCode.ENTER);

        assertThat(((Label) window.stage.getScene().lookup(".library-notice .label")).getText())
                .contains("a name has none of /");
        robot.push(KeyCode.ESCAPE);
        WindowDriver.await(() -> tree().isFocused());
        assertThat(home.resolve("a.seam")).exists();
    }

    @Test
    void openSessionFollowsARenameAndSaysWhenItIsDeleted(FxRobot robot) {
        select(robot, "a.s", "a.seam");
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().document().text().get().equals(SESSION));
        select(robot, "a.s", "a.seam");
        robot.push(KeyCode.F2);
        rename(robot, "b.seam");
        Path b = home.resolve("b.seam");
        WindowDriver.await(() -> window.model().document().origin().get().equals(new Origin.File(b)));
        WindowDriver.await(() -> selected().equals("b.seam"));

        robot.push(KeyCode.DELETE);
        WindowDriver.await(() -> !Files.exists(b)
                && window.model().document().disk().get() instanceof DiskWord.Gone);
        assertThat(window.model().document().text().get()).isEqualTo(SESSION);
        robot.clickOn("#library-undo");
        WindowDriver.await(() -> Files.exists(b) && titles().contains("b.seam"));
        WindowDriver.await(() -> window.model().document().disk().get() instanceof DiskWord.Same);
    }

    @Test
    void duplicatesCutsPastesAndCopiesThePath(FxRobot robot) {
        select(robot, "a.s", "a.seam");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        WindowDriver.await(() -> titles().contains("a 2.seam") && selected().equals("a 2.seam"));

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
        assertThat(WaitForAsyncUtils.<String>waitForAsyncFx(20_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(home.resolve("a 2.seam").toString());
        robot.push(KeyCode.CONTROL, KeyCode.X);
        select(robot, "in", "in");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WindowDriver.await(() -> Files.exists(home.resolve("in/a 2.seam")) && titles().contains("a 2.seam"));
    }

    @Test
    void searchShowsWhatItFindsAndEscapeEndsIt(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("hello");
        WindowDriver.await(() -> titles().equals(List.of("a.seam")));
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("a.seam");
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().document().text().get().equals(SESSION));

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.S).push(KeyCode.ESCAPE);
        WindowDriver.await(() -> titles().contains("Samples"));
    }

    @Test
    void whatOthersDoShowsAndTheSelectionStays(FxRobot robot) throws IOException {
        select(robot, "a.s", "a.seam");
        Files.writeString(home.resolve("0.seam"), SESSION);
        WindowDriver.onFx(() -> window.model().library().folders().watch());

        WindowDriver.await(() -> titles().contains("0.seam"));
        assertThat(selected()).isEqualTo("a.seam");
    }
}
