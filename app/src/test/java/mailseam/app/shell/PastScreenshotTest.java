package mailseam.app.shell;

import static mailseam.app.shell.WindowDriver.await;
import static mailseam.app.shell.WindowDriver.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.history.HistoryEntry;
import mailseam.app.history.HistoryViewModel;
import mailseam.app.lab.ConversationItem;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.LabViewModel;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.replay.ReplayState;
import mailseam.app.run.RunState;
import mailseam.app.run.WireEngine;
import mailseam.app.timeline.EventKind;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The pictures of what was run before: the list of runs, their replay, and comparisons. */
@ExtendWith(WindowRobot.class)
class PastScreenshotTest {
    private static final String SESSION = """
            mailseam 1
            title     RCPT in two segments

            S: 220
            C: EHLO client.example.org
            S: 250
            C: MAIL FROM:<alice@example.org>
            S: 250
            C: RC{cut 20ms}PT TO:<bob@example.net>
            S: 250
            C: DATA
            S: 354
            C: Subject: cut
            C:
            C: Hello
            C: .
            S: 250
            C: QUIT
            S: 221
            """;

    @TempDir
    static Path folder;

    private final Pictures pictures = new Pictures();
    private final Wire wire = new Wire(2);
    private final WireLabEngine lab = new WireLabEngine(wire, Clock.systemUTC());
    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        window = new WindowDriver(Pictures.sized(stage), new WireEngine(new SessionRuns(wire, Clock.systemUTC())), lab);
        window.show(List.of(Files.writeString(folder.resolve("split-rcpt.seam"), SESSION)));
    }

    @AfterEach
    void close() {
        lab.close();
        wire.close();
    }

    private HistoryViewModel history() {
        return window.model().history();
    }

    private void run(String text) {
        int before = history().runs().size();
        onFx(() -> window.model().document().text().set(text));
        await(() -> window.model().document().file().get().problems().isEmpty());
        onFx(() -> window.model().start());
        await(() -> window.model().run().state().get() instanceof RunState.Over
                && history().runs().size() == before + 1);
    }

    /** One run as expected, one whose command is whole, one that expects something else, and one through a PIX. */
    private void runFourTimes() {
        await(() -> !window.model().document().text().get().isEmpty());
        await(() -> !window.model().target().address().get().isEmpty());
        run(SESSION);
        run(SESSION.replace("{cut 20ms}", ""));
        run(SESSION.replace("S: 354", "S: 550"));
        LabViewModel model = window.model().lab();
        onFx(() -> window.content.window().side().showLab(LabPage.PROXY));
        onFx(() -> model.proxyForm().middleboxes().stream().filter(box -> box.name().equals("pix-fixup"))
                .forEach(model.proxyForm()::add));
        onFx(model::start);
        await(() -> model.things().size() == 2);
        onFx(model::useAsTarget);
        run(SESSION);
        onFx(() -> window.content.window().side().showLibrary());
        onFx(() -> history().note(history().runs().getFirst(), "through the firewall"));
    }

    private void choose(int... rows) {
        List<HistoryEntry> entries = Arrays.stream(rows).mapToObj(history().runs()::get).toList();
        onFx(() -> {
            TableView<HistoryEntry> table = window.content.window().timeline().runs().node();
            table.getSelectionModel().clearSelection();
            entries.forEach(table.getSelectionModel()::select);
        });
    }

    private static Scene scene(String id) {
        await(() -> Window.getWindows().stream().anyMatch(one -> one.getScene().lookup("#" + id) != null));
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#" + id) != null)
                .findFirst().orElseThrow();
    }

    @Test
    void showsTheRuns(FxRobot robot) {
        runFourTimes();
        onFx(() -> window.node("lanes").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.F9);
        onFx(() -> ((SplitPane) window.node("split-work")).setDividerPositions(0.45));
        onFx(() -> ((SplitPane) window.node("split-below")).setDividerPositions(0.48));
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        choose(0);
        robot.push(KeyCode.ENTER);
        await(() -> window.model().timeline().turn().get().seen().isPresent());
        onFx(() -> window.model().timeline().selected().set(EventKind.REPLY.event(window.timeline(), 3)));
        pictures.takeBoth("runs", window);
        assertThat(history().runs()).hasSize(4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsAReplay(FxRobot robot) {
        await(() -> !window.model().document().text().get().isEmpty());
        await(() -> !window.model().target().address().get().isEmpty());
        run(SESSION);
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        Scene replay = scene("replay");
        onFx(() -> ((TextField) replay.lookup("#replay-times")).setText("20"));
        onFx(() -> ((ComboBox<Object>) replay.lookup("#replay-manner")).getSelectionModel().selectLast());
        onFx(((Button) replay.lookup("#replay-start"))::fire);
        await(() -> window.model().replay().state().get().equals(new ReplayState.Over(20)));
        onFx(() -> ((ComboBox<Object>) replay.lookup("#replay-manner")).getSelectionModel().selectFirst());
        pictures.keep("replay-light", Pictures.of(replay));
        onFx(window.themes::toggle);
        pictures.keep("replay-dark", Pictures.of(replay));
        onFx(() -> replay.getWindow().hide());
    }

    @Test
    void showsTwoRunsAndTwoSides(FxRobot robot) {
        runFourTimes();
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        choose(0, 3);
        picture(robot, "compare", KeyCode.CONTROL, KeyCode.F12);
        onFx(window.themes::toggle);
        LabViewModel model = window.model().lab();
        ObservableList<ConversationItem> talks = model.things().getLast().conversations();
        await(() -> !talks.isEmpty() && talks.getLast().summary().get().outcome().isPresent());
        onFx(() -> model.choose(talks.getLast()));
        await(model.viewer()::isShown);
        picture(robot, "sides", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F12);
    }

    private void picture(FxRobot robot, String name, KeyCode... keys) {
        robot.push(keys);
        Scene scene = scene("compare");
        TableView<?> rows = (TableView<?>) scene.lookup("#compare-rows");
        await(() -> !rows.getItems().isEmpty());
        robot.targetWindow(scene.getWindow()).push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> !rows.getSelectionModel().isEmpty());
        pictures.keep(name + "-light", Pictures.of(scene));
        onFx(window.themes::toggle);
        pictures.keep(name + "-dark", Pictures.of(scene));
        onFx(() -> scene.getWindow().hide());
    }
}
