package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import mailseam.app.composer.EditedArea;
import mailseam.app.document.DiskWord;
import mailseam.app.document.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Several documents in one window: by keys, by the mouse, and over a quit. */
@ExtendWith(WindowRobot.class)
class TabsFlowTest {
    private static final String SESSION = "mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n";

    @TempDir
    static Path folder;

    private WindowDriver window;
    private Path first;
    private Path second;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(990);
        stage.setHeight(980);
        first = Files.writeString(folder.resolve("a.seam"), SESSION);
        second = Files.writeString(folder.resolve("b.seam"), SESSION + "# b\n");
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of(first, second));
    }

    @BeforeEach
    void bothAreOpen() {
        WindowDriver.await(() -> window.model().documents().open().size() == 2 && shown().equals("a.seam"));
        WindowDriver.onFx(() -> editor().requestFocus());
    }

    private EditedArea editor() {
        return (EditedArea) window.node("editor");
    }

    private TabPane tabs() {
        return (TabPane) window.node("tabs");
    }

    private Node tab(FxRobot robot, String title) {
        return robot.from(tabs()).lookup(title).query();
    }

    private List<String> titles() {
        return tabs().getTabs().stream().map(Tab::getText).toList();
    }

    private String shown() {
        return window.model().document().origin().get().name();
    }

    private String menuText(String id) {
        return ((MenuBar) window.node("menubar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().getText();
    }

    @Test
    void keysGoFromTabToTabAndEachKeepsItsTextAndItsSelection(FxRobot robot) {
        assertThat(titles()).containsExactly("a.seam", "b.seam");
        robot.push(KeyCode.CONTROL, KeyCode.END).write("# x");
        WindowDriver.onFx(() -> window.model().document().text().selection().set(new TextRange(2, 5)));
        assertThat(titles()).containsExactly("\u2022 a.seam", "b.seam");
        assertThat(menuText("menu-undo")).isEqualTo("Undo typing");

        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shown()).isEqualTo("b.seam");
        WindowDriver.await(() -> window.model().target().address().get().equals("127.0.0.1:2525"));
        assertThat(tabs().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(editor().getText()).isEqualTo(SESSION + "# b\n");
        assertThat(menuText("menu-undo")).startsWith("Undo  (");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(editor().getText()).isEqualTo(SESSION + "# x");
        assertThat(editor().getSelection()).isEqualTo(new IndexRange(2, 5));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.model().document().text().get()).isEqualTo(SESSION);
        assertThat(titles()).containsExactly("a.seam", "b.seam");
    }

    @Test
    void closedTabComesBackWithItsEdits(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.END).write("# x");

        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(titles()).containsExactly("b.seam");
        assertThat(window.asked).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

        assertThat(titles()).containsExactly("b.seam", "\u2022 a.seam");
        assertThat(editor().getText()).endsWith("# x");
    }

    @Test
    void tabsAreSelectedClosedAndMoved(FxRobot robot) {
        robot.clickOn(tab(robot, "b.seam"));
        assertThat(shown()).isEqualTo("b.seam");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertThat(titles()).containsExactly("b.seam", "a.seam");
        assertThat(shown()).isEqualTo("b.seam");

        robot.clickOn(tab(robot, "a.seam"), MouseButton.MIDDLE);

        assertThat(titles()).containsExactly("b.seam");
    }

    @Test
    void changeOnTheDiskIsOfferedOverTheText(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.END).write("# mine");
        Files.writeString(first, SESSION + "# another's, and longer\n");
        WindowDriver.onFx(window.model().disk()::look);
        WindowDriver.await(() -> window.model().document().disk().get() instanceof DiskWord.Changed);
        assertThat(editor().getText()).endsWith("# mine");

        robot.clickOn("#disk-reload");

        assertThat(editor().getText()).endsWith("# another's, and longer\n");
        assertThat(menuText("menu-undo")).isEqualTo("Undo reload");
        assertThat(window.stage.getScene().lookup("#disk-reload")).isNull();
    }

    @Test
    void recentFilesThatAreGoneAreGrey() throws IOException {
        Files.delete(second);
        Menu menu = ((MenuBar) window.node("menubar")).getMenus().stream().flatMap(in -> in.getItems().stream())
                .filter(item -> "menu-recent".equals(item.getId())).map(Menu.class::cast).findFirst().orElseThrow();

        WindowDriver.onFx(() -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)));

        WindowDriver.await(() -> menu.getItems().stream().anyMatch(MenuItem::isDisable));
        assertThat(menu.getItems()).extracting(MenuItem::isDisable, item -> item.getText().contains("b.seam"))
                .containsExactlyInAnyOrder(tuple(true, true), tuple(false, false));
    }

    @Test
    void quitAsksNothingAndTheNextStartShowsTheSame(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.END).write("# x");
        WindowDriver.onFx(window.themes::toggle);

        robot.push(KeyCode.CONTROL, KeyCode.Q);

        WindowDriver.await(() -> !window.stage.isShowing());
        assertThat(window.asked).isZero();
        WindowDriver.await(() -> Files.exists(window.state.resolve(StageContent.PLACEMENT)));
        WindowDriver.onFx(() -> {
            window = window.again(new Stage());
            window.show(List.of());
        });
        WindowDriver.await(() -> window.model().documents().open().size() == 2);
        assertThat(titles()).containsExactly("\u2022 a.seam", "b.seam");
        WindowDriver.await(() -> editor().getText().endsWith("# x"));
        WindowDriver.await(() -> window.model().status().get().text().contains("2 sessions"));
        assertThat(second).hasContent(SESSION + "# b\n");
        WindowDriver.onFx(window.stage::close);
    }
}
