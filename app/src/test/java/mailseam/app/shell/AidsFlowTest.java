package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.action.ActionId;
import mailseam.app.keys.KeyNames;
import mailseam.app.settings.KeyRow;
import mailseam.app.theme.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Command palette, sheet of keys and settings, from the keyboard alone. */
@ExtendWith(WindowRobot.class)
class AidsFlowTest {
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.content.place(new Remembered(Map.of()));
        window.show(List.of());
    }

    private String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Node owner = window.stage.getScene().getFocusOwner();
            return owner == null ? "" : owner.getId();
        });
    }

    private void ready() {
        WindowDriver.await(() -> window.model().document().text().get().length() > 0
                && !window.model().library().samples().isEmpty());
        WindowDriver.onFx(() -> window.content.window().editor().focus());
    }

    @Test
    void paletteDoesWhatIsTypedAndGivesTheKeyboardBack(FxRobot robot) {
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(focused()).isEqualTo("palette-search");

        robot.write("light dark").push(KeyCode.ENTER);

        assertThat(window.themes.choice().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(focused()).isEqualTo("editor");
    }

    @Test
    void paletteGoesToALineAndOpensSamples(FxRobot robot) {
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write(":3").push(KeyCode.ENTER);
        WindowDriver.onFx(() -> assertThat(window.content.window().editor().line()).isEqualTo(3));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("thousand").push(KeyCode.ENTER);

        WindowDriver.await(() -> window.model().document().origin().get().name().equals("thousand-recipients.seam"));
    }

    @Test
    void paletteShowsWhyAndEscapeCloses(FxRobot robot) {
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("reopen").push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("palette-search");
        assertThat(window.node("palette-search").getAccessibleText()).contains("none was closed");
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("palette-list");
        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("palette-search");
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("editor");
    }

    @Test
    void questionMarkShowsTheKeysOutsideText(FxRobot robot) {
        ready();
        robot.write("?");
        assertThat(window.model().document().text().get()).contains("?");
        assertThat(focused()).isEqualTo("editor");
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        robot.write("?");
        assertThat(focused()).isEqualTo("keys-search");

        robot.push(KeyCode.TAB).push(KeyCode.SPACE);

        WindowDriver.onFx(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Save", "Ctrl+S"));
        robot.push(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("library");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changedKeyWorksAtOnceEverywhereAndIsKept(FxRobot robot) throws IOException {
        ready();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA).write("new session").push(KeyCode.DOWN);
        TableView<KeyRow> table = (TableView<KeyRow>) window.node("settings-keys");
        assertThat(table.getItems()).extracting(KeyRow::id).contains(ActionId.NEW);

        robot.push(KeyCode.ENTER).push(KeyCode.F5);
        assertThat(focused()).isEqualTo("settings-take");
        robot.push(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("settings-keys");
        robot.push(KeyCode.ESCAPE);

        assertThat(menu("menu-new").getAccelerator()).isEqualTo(KeyNames.parse("F5").orElseThrow());
        assertThat(((Labeled) window.node("button-run")).getTooltip().getText()).contains("(Ctrl+R)");
        int open = window.model().documents().open().size();
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().documents().open().size() == open + 1);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.model().documents().open()).hasSize(open + 1);
        Path keys = window.state.resolve("keys");
        WindowDriver.await(() -> Files.exists(keys));
        assertThat(Files.readString(keys)).contains("new F5\n");
    }

    private MenuItem menu(String id) {
        return ((MenuBar) window.node("menubar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void lettersGrowAndShrinkWithinBounds(FxRobot robot) {
        ready();
        double before = textHeight();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        assertThat(textHeight()).isGreaterThan(before);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(textHeight()).isEqualTo(before);
    }

    private double textHeight() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            window.stage.getScene().getRoot().applyCss();
            return ((Labeled) window.node("button-run")).getFont().getSize();
        });
    }
}
