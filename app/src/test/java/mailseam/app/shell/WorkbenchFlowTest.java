package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.run.RunState;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import mailseam.timeline.SegmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A user's ways through the window, with a real toolkit and an engine without a network. */
@ExtendWith(WindowRobot.class)
class WorkbenchFlowTest {
    @TempDir
    static Path folder;

    private final ScriptedEngine engine = new ScriptedEngine();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, engine);
        window.show(List.of());
    }

    private void runSample(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    @Test
    void firstKeyRunsTheSampleAgainstTheLab(FxRobot robot) {
        runSample(robot);

        assertThat(engine.asked.getFirst().server().orElseThrow()).hasToString("127.0.0.1:2525");
        assertThat(window.timeline().segments()).filteredOn(segment -> segment.planned() >= 0)
                .allMatch(segment -> segment.state() == SegmentState.CONFIRMED).hasSizeGreaterThan(3);
        assertThat(window.timeline().replies()).hasSizeGreaterThan(5);
        assertThat(window.model().status().get().kind()).isEqualTo(Status.Kind.GOOD);
    }

    @Test
    @SuppressWarnings("unchecked")
    void selectionIsOneInAllViews(FxRobot robot) {
        runSample(robot);
        Event command = window.model().timeline().events().stream().filter(event -> event.kind() == EventKind.COMMAND)
                .skip(2).findFirst().orElseThrow();

        WindowDriver.onFx(() -> window.model().timeline().selected().set(command));

        TableView<Event> table = (TableView<Event>) window.node("events");
        assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(command);
        TextArea text = (TextArea) window.node("details-text");
        assertThat(text.getText()).isEqualTo("RC{cut}PT TO:<bob@example.org>\\r\\n\n");
    }

    @Test
    @SuppressWarnings("unchecked")
    void mistakeIsShownWhereItIs(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());

        WindowDriver.onFx(() -> window.model().document().text().set("mailseam 1\ntimout 3s\n\nC: QUIT\n"));

        WindowDriver.await(() -> window.model().document().file().get().problems().size() == 1);
        ListView<?> problems = (ListView<?>) window.node("composer-problems");
        assertThat(problems.isVisible()).isTrue();
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Refused);
        assertThat(window.model().status().get().line()).isEqualTo(2);
    }

    @Test
    void savesWhatIsOnTheScreen(FxRobot robot) throws IOException {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        Path file = folder.resolve("saved.seam");
        window.chosen = java.util.Optional.of(file);
        WindowDriver.onFx(() -> window.model().document().text().set("mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n"));
        assertThat(window.stage.getTitle()).startsWith("\u2022");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        WindowDriver.await(() -> !window.model().document().dirty().get());
        assertThat(Files.readString(file)).isEqualTo("mailseam 1\n\nS: 220\nC: QUIT\nS: 221\n");
        assertThat(window.stage.getTitle()).isEqualTo("saved.seam \u2013 Mailseam");
    }

    @Test
    void exportsTheTimeline(FxRobot robot) throws IOException {
        runSample(robot);
        Path file = folder.resolve("run.txt");
        window.chosen = java.util.Optional.of(file);

        robot.push(KeyCode.CONTROL, KeyCode.E);

        WindowDriver.await(() -> Files.exists(file));
        assertThat(Files.readString(file)).contains("Split RCPT", "confirmed");
    }
}
