package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.history.HistoryViewModel;
import mailseam.app.run.RunState;
import mailseam.compare.Aligned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A user's ways through the list of runs, with the keyboard alone. */
@ExtendWith(WindowRobot.class)
class RunsFlowTest {
    private static final String SESSION = """
            mailseam 1

            S: 220
            C: EHLO client.example.org
            S: 250
            C: QUIT
            S: 221
            """;

    @TempDir
    static Path folder;

    private WindowDriver window;
    private Stage stage;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        stage.setWidth(1280);
        stage.setHeight(900);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of(Files.writeString(folder.resolve("a.seam"), SESSION)));
    }

    private HistoryViewModel history() {
        return window.model().history();
    }

    private void run(FxRobot robot, int times) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        for (int i = 1; i <= times; i++) {
            int runs = i;
            robot.push(KeyCode.F5);
            WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over
                    && history().runs().size() == runs);
        }
    }

    @Test
    void aRunIsKeptNotedDeletedBroughtBackAndShownByKeys(FxRobot robot) {
        run(robot, 2);
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.F2);
        robot.write("before the change");
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> history().runs().getFirst().run().note().equals("before the change"));

        robot.push(KeyCode.DELETE);
        WindowDriver.await(() -> history().runs().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowDriver.await(() -> history().runs().size() == 2);

        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().timeline().turn().get().seen().isPresent());
        assertThat(window.timeline().replies()).hasSize(3);
        assertThat(window.model().caption().get()).contains("Run of").contains("127.0.0.1:2525");
    }

    @Test
    void theNextProgramHasTheRunsToo(FxRobot robot) {
        run(robot, 1);
        WindowDriver again = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.again(new Stage()));

        WindowDriver.onFx(() -> again.show(List.of(folder.resolve("a.seam"))));

        WindowDriver.await(() -> again.model().history().runs().size() == 1);
        WindowDriver.onFx(() -> again.stage.close());
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoRunsAreComparedByKeys(FxRobot robot) {
        run(robot, 2);
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        WindowDriver.await(() -> history().selected().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.F12);

        WindowDriver.await(() -> robot.lookup("#compare-rows").tryQuery().isPresent());
        TableView<Aligned.Row> rows = (TableView<Aligned.Row>) robot.lookup("#compare-rows").query();
        WindowDriver.await(() -> rows.getItems().size() == 5);
        assertThat(rows.getItems()).allMatch(row -> row.differences().isEmpty());

        kindsAreSwitchedAndSidesSwapped(robot, rows.getScene());
        robot.targetWindow(rows.getScene().getWindow()).push(KeyCode.ESCAPE);
        WindowDriver.await(() -> robot.lookup("#compare-rows").tryQuery().isEmpty());
    }

    private static void kindsAreSwitchedAndSidesSwapped(FxRobot robot, Scene compare) {
        MenuButton kinds = (MenuButton) compare.lookup("#compare-aspects");
        CheckMenuItem replies = (CheckMenuItem) kinds.getItems().get(1);
        robot.targetWindow(compare.getWindow()).push(KeyCode.ALT, KeyCode.DIGIT2);
        WindowDriver.await(() -> !replies.isSelected());
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        WindowDriver.await(replies::isSelected);

        List<String> names = names(compare);
        robot.push(KeyCode.ALT, KeyCode.S);
        WindowDriver.await(() -> names(compare).equals(names.reversed()));
    }

    /** What both sides are called, without "Left:" and "Right:". */
    private static List<String> names(Scene compare) {
        return compare.getRoot().lookupAll(".pane-title").stream().map(Label.class::cast)
                .map(name -> name.getText().replaceFirst("^[A-Za-z]+: ", "")).toList();
    }
}
