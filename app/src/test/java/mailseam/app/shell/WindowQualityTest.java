package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.css.CssParser.ParseError;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.LabViewModel;
import mailseam.app.run.RunState;
import mailseam.lab.box.Middlebox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What holds for the whole window: names and tooltips everywhere, all panes within reach of the keyboard, no CSS warning. */
@ExtendWith(WindowRobot.class)
class WindowQualityTest {
    private final List<String> warnings = new ArrayList<>();
    private final ListChangeListener<ParseError> collector = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(error -> warnings.add(error.getMessage()));
        }
    };
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        CssParser.errorsProperty().addListener(collector);
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    @AfterEach
    void removeCollector() {
        WindowDriver.onFx(() -> CssParser.errorsProperty().removeListener(collector));
    }

    @Test
    void styleSheetsGiveNoWarningInEitherTheme() {
        run();
        WindowDriver.onFx(() -> window.model().document().text().set("mailseam 1\nwrong\n"));
        WindowDriver.await(() -> !window.model().document().file().get().problems().isEmpty());
        showEachPageOfTheLab(window.themes::toggle);

        assertThat(warnings).isEmpty();
    }

    @Test
    void everyControlHasANameAndATooltip() {
        run();
        List<String> nameless = new ArrayList<>();
        WindowDriver.onFx(() -> walk(window.stage.getScene().getRoot(), nameless));
        showEachPageOfTheLab(() -> walk(window.stage.getScene().getRoot(), nameless));

        assertThat(nameless).isEmpty();
    }

    @Test
    void keyGoesThroughAllPanesAndBack(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            robot.push(KeyCode.F6);
            WindowDriver.onFx(() -> visited.add(window.stage.getScene().getFocusOwner().getId()));
        }
        assertThat(visited).containsExactlyInAnyOrder("library", "blocks", "editor", "ruler", "events", "lanes",
                "details-text");

        robot.push(KeyCode.SHIFT, KeyCode.F6);
        WindowDriver.onFx(() -> visited.add(window.stage.getScene().getFocusOwner().getId()));
        assertThat(visited.getLast()).isEqualTo(visited.get(5));
    }

    private void showEachPageOfTheLab(Runnable then) {
        LabViewModel lab = window.model().lab();
        for (LabPage page : LabPage.values()) {
            WindowDriver.onFx(() -> window.content.window().side().showLab(page));
            WindowDriver.onFx(then);
        }
        WindowDriver.onFx(() -> lab.page().set(LabPage.PROXY));
        for (Middlebox middlebox : lab.proxyForm().middleboxes()) {
            WindowDriver.onFx(() -> lab.proxyForm().add(middlebox));
            WindowDriver.onFx(then);
        }
    }

    @Test
    void keyGoesToTheLabAndBackToTheLibrary(FxRobot robot) {
        WindowDriver.await(() -> !window.model().lab().things().isEmpty());
        robot.push(KeyCode.F4);
        assertThat(focused()).isEqualTo("lab-things");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(focused()).isEqualTo("lab-server-preset");
        robot.push(KeyCode.F6);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(focused()).isEqualTo("lab-things");
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        assertThat(focused()).isEqualTo("library");
    }

    private String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.stage.getScene().getFocusOwner().getId());
    }

    private void run() {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    private static void walk(Node node, List<String> nameless) {
        if (isForTheUser(node)) {
            Control control = (Control) node;
            boolean tip = control.getTooltip() != null;
            boolean named = control.getAccessibleText() != null
                    || (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank());
            if (!tip || !named) {
                nameless.add(node.getClass().getSimpleName() + " " + node.getId());
            }
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    private static boolean isForTheUser(Node node) {
        return node instanceof Button || node instanceof ComboBox<?> || node instanceof TableView<?>
                || node instanceof TreeView<?> || node instanceof ListView<?> || node instanceof TextInputControl;
    }
}
