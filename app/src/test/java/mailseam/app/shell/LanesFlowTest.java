package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.lanes.LanesView;
import mailseam.app.lanes.LanesViewModel;
import mailseam.app.lanes.Scale;
import mailseam.app.run.RunState;
import mailseam.app.timeline.TimeFormat;
import mailseam.timeline.SegmentState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The lanes by keyboard alone. */
@ExtendWith(WindowRobot.class)
class LanesFlowTest {
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    @BeforeEach
    void run(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        WindowDriver.onFx(() -> window.node("lanes").requestFocus());
    }

    private LanesViewModel lanes() {
        return ((LanesView) window.node("lanes")).model();
    }

    @Test
    void cursorsArePlacedAndTakenAway(FxRobot robot) {
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.A);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.B);

        Label between = (Label) window.node("lanes-between");
        assertThat(between.getText()).startsWith("A to B:").contains("segment");
        robot.push(KeyCode.C);
        assertThat(between.isVisible()).isFalse();
    }

    @Test
    void scaleIsSwitchedAndThePartOfItZoomed(FxRobot robot) {
        robot.push(KeyCode.T);
        assertThat(lanes().scale().get()).isEqualTo(Scale.TIME);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertThat(lanes().scale().get()).isEqualTo(Scale.WHOLE_TIME);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(lanes().scale().get()).isEqualTo(Scale.OCTETS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void timesOfTheTableCountFromTheCursor(FxRobot robot) {
        robot.push(KeyCode.HOME).push(KeyCode.RIGHT).push(KeyCode.A);
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        }

        TableView<Object> table = (TableView<Object>) window.node("events");
        assertThat(window.model().timeline().times().from().get()).isEqualTo(TimeFormat.From.CURSOR);
        assertThat(table.getColumns().getFirst().getCellData(1)).isEqualTo("+0.000000");
    }

    @Test
    void timelineTakesTheRoomOfTheSessionAndGivesItBack(FxRobot robot) {
        double before = window.node("lanes").getBoundsInParent().getHeight();
        robot.push(KeyCode.ALT, KeyCode.F9);
        assertThat(window.stage.getScene().lookup("#editor")).isNull();
        assertThat(window.node("lanes").isFocused()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.F9);
        WindowDriver.await(() -> window.node("lanes").getBoundsInParent().getHeight() == before);
        assertThat(window.node("editor")).isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void filterIsTypedAndDimsTheLanesUntilThatIsTurnedOff(FxRobot robot) {
        TableView<Object> table = (TableView<Object>) window.node("events");
        int all = table.getItems().size();
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.F);
        // The headless platform, unlike a real one, also types the letter of the key that led here.
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.DIGIT3).push(KeyCode.DIGIT5).push(KeyCode.DIGIT4);
        WindowDriver.await(() -> table.getItems().size() < all && !table.getItems().isEmpty());
        assertThat(window.model().timeline().meant().get()).isNotNull();

        assertThat(ticked("filter", "lanes-dim")).isTrue();
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.I);
        assertThat(lanes().dims().get()).isFalse();
        assertThat(ticked("filter", "lanes-dim")).isFalse();
        robot.push(KeyCode.DOWN);
        assertThat(table.isFocused()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.T);
        WindowDriver.await(() -> table.getItems().size() == all);
    }

    @Test
    void layersAreTickedInTheirMenu(FxRobot robot) {
        assertThat(ticked("layers", "layer-planned")).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(lanes().layers().get()).doesNotContain(SegmentState.PLANNED);
        assertThat(ticked("layers", "layer-planned")).isFalse();
    }

    private boolean ticked(String group, String action) {
        return ((MenuBar) window.node("menubar")).getMenus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> item instanceof Menu && ("menu-group-" + group).equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> ("menu-" + action).equals(item.getId())).map(CheckMenuItem.class::cast)
                .findFirst().orElseThrow().isSelected();
    }
}
