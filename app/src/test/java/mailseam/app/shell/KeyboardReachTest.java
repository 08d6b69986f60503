package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.lab.LabPage;
import mailseam.app.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever has the keyboard says what it is, and is seen to have it; Tab reaches every pane and leaves every pane. */
@ExtendWith(WindowRobot.class)
class KeyboardReachTest {
    private static final int STEPS = 60;
    private final Set<String> wrong = new TreeSet<>();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    private void run() {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty()
                && !window.model().library().samples().isEmpty());
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        WindowDriver.onFx(() -> window.model().timeline().step(1));
    }

    @Test
    void whateverTakesTheKeyboardHasANameAndARoleAndButtonsHaveATooltip() {
        run();
        WindowDriver.onFx(() -> window.model().document().text().set("mailseam 1\nwrong\n"));
        WindowDriver.await(() -> !window.model().document().file().get().problems().isEmpty());
        List<Runnable> states = new ArrayList<>(List.of(() -> {}));
        for (LabPage page : LabPage.values()) {
            states.add(() -> window.content.window().side().showLab(page));
        }
        states.add(() -> window.content.window().aids().showPalette());
        states.add(() -> window.content.window().aids().showKeys());
        states.add(() -> window.content.window().aids().showSettings());
        for (Runnable state : states) {
            WindowDriver.onFx(state);
            WindowDriver.onFx(() -> Nodes.seen(window.stage.getScene().getRoot()).forEach(this::judge));
        }
        assertThat(wrong).isEmpty();
    }

    private void judge(Node node) {
        boolean part = node.getParent() instanceof ComboBoxBase<?> || node.getParent() instanceof Spinner<?>;
        if (node.isFocusTraversable() && !part) {
            AccessibleRole role = node.getAccessibleRole();
            if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                wrong.add("no role: " + Nodes.name(node));
            }
            if (!isNamed(node)) {
                wrong.add("no name: " + Nodes.name(node));
            }
        }
        if (node instanceof ButtonBase button && button.getTooltip() == null && !(node.getParent() instanceof TabPane)
                && !(node instanceof MenuButton && node.getStyleClass().contains("menu"))) {
            wrong.add("no tooltip: " + Nodes.name(node));
        }
    }

    private boolean isNamed(Node node) {
        boolean labelled = Nodes.seen(window.stage.getScene().getRoot()).filter(Label.class::isInstance)
                .map(Label.class::cast).anyMatch(label -> node.equals(label.getLabelFor()));
        boolean text = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return labelled || text || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank());
    }

    @Test
    void tabGoesThroughEveryPaneAndShowsWhereItIs(FxRobot robot) {
        run();
        Set<Node> panes = new LinkedHashSet<>();
        do {
            robot.push(KeyCode.F6);
        } while (panes.add(owner()));
        Set<Node> visited = new LinkedHashSet<>();
        for (Node pane : panes) {
            WindowDriver.onFx(pane::requestFocus);
            walk(robot, visited);
        }
        assertThat(wrong).isEmpty();
        assertThat(panes).extracting(Node::getId).contains("library", "editor", "lanes", "events", "details-text");
        assertThat(visited).extracting(Node::getId).contains("library", "lanes", "events", "details-text", "target",
                "button-run", "cuts", "gate");
    }

    @Test
    void tabGoesThroughTheSettingsAndStaysThere(FxRobot robot) {
        run();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        Set<Node> visited = new LinkedHashSet<>();
        walk(robot, visited);
        assertThat(wrong).isEmpty();
        assertThat(visited).extracting(Node::getId).contains("settings-search", "settings-close", "settings-theme",
                "settings-keys", "settings-change", "settings-resetAll").doesNotContain("library", "editor");
    }

    private Node owner() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.stage.getScene().getFocusOwner());
    }

    /** From where the keyboard is; in the text of the session Tab is typed, and F6 leaves it. */
    private void walk(FxRobot robot, Set<Node> visited) {
        WritableImage before = picture();
        for (int step = 0; step < STEPS && !"editor".equals(owner().getId()); step++) {
            Node from = owner();
            robot.push(KeyCode.TAB);
            Node now = owner();
            WritableImage after = picture();
            if (now.equals(from)) {
                wrong.add("Tab does not leave " + Nodes.name(now));
                return;
            }
            if (!isOverflow(now) && !differ(before, after, now)) {
                wrong.add("not seen to have the keyboard: " + Nodes.name(now));
            }
            if (!visited.add(now)) {
                return;
            }
            before = after;
        }
    }

    /** The button of a tool bar that is too long is part of the skin, which draws no mark for it. */
    private static boolean isOverflow(Node node) {
        return node.getStyleClass().contains("tool-bar-overflow-button");
    }

    private WritableImage picture() {
        WaitForAsyncUtils.waitForFxEvents(2);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.stage.getScene().snapshot(null));
    }

    private static boolean differ(WritableImage one, WritableImage other, Node node) {
        Bounds at = node.localToScene(node.getBoundsInLocal());
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        int changed = 0;
        for (int y = (int) Math.max(0, at.getMinY() - 3); y < Math.min(one.getHeight(), at.getMaxY() + 3); y++) {
            for (int x = (int) Math.max(0, at.getMinX() - 3); x < Math.min(one.getWidth(), at.getMaxX() + 3); x++) {
                changed += a.getArgb(x, y) == b.getArgb(x, y) ? 0 : 1;
            }
        }
        return changed >= 12;
    }
}
