package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.run.RunState;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventKind;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The session and the timeline of its run in step, by keyboard alone. */
@ExtendWith(WindowRobot.class)
class InStepFlowTest {
    private static final String SESSION = """
            mailseam 1

            S: 220
            C: EHLO a.example.org
            S: 250
            C: MAIL FROM:<a@example.org>
            C: RC{cut}PT TO:<b@example.org>
            C: DATA
            S: 250
            S: 250
            S: 354
            C: Hi.
            C: .
            S: 250
            C: QUIT
            S: 221
            """;

    @TempDir
    static Path folder;

    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of(Files.writeString(folder.resolve("step.seam"), SESSION)));
    }

    @BeforeEach
    void run(FxRobot robot) {
        WindowDriver.await(() -> window.model().document().text().get().equals(SESSION));
        WindowDriver.onFx(() -> window.model().target().address().set("127.0.0.1:2525"));
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    private String caretLine() {
        return window.model().document().text()
                .line(window.model().document().text()
                        .lineAt(window.model().document().text().selection().get().caret()));
    }

    private Event event(EventKind kind, int index) {
        return kind.event(window.timeline(), index);
    }

    @Test
    void caretFollowsTheEventsAndTheEventTheBlocks(FxRobot robot) {
        WindowDriver.onFx(() -> window.node("lanes").requestFocus());
        for (int i = 0; i < 40 && !event(EventKind.COMMAND, 2).equals(selected()); i++) {
            robot.push(KeyCode.ALT, KeyCode.RIGHT);
        }

        WindowDriver.await(() -> caretLine().equals("C: RC{cut}PT TO:<b@example.org>"));
        CodeArea editor = (CodeArea) window.node("editor");
        assertThat(editor.getSelectedText()).isEqualTo("C: RC{cut}PT TO:<b@example.org>");
        assertThat(selected()).isEqualTo(event(EventKind.COMMAND, 2));

        WindowDriver.onFx(() -> window.content.window().blocks().node().requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(caretLine()).isEqualTo("C: DATA");
        assertThat(selected()).isEqualTo(event(EventKind.COMMAND, 3));
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(event(EventKind.REPLY, 2));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(event(EventKind.REPLY, 4));
    }

    private Event selected() {
        return window.model().timeline().selected().get();
    }

    @Test
    void typingLeavesTheEventWhereItIs(FxRobot robot) {
        WindowDriver.onFx(() -> window.node("editor").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        WindowDriver.onFx(() -> window.model().timeline().selected().set(event(EventKind.COMMAND, 0)));
        assertThat(caretLine()).isEqualTo("C: EHLO a.example.org");

        robot.push(KeyCode.SHORTCUT, KeyCode.END);
        robot.write("# later");
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(caretLine()).startsWith("C: QUIT");
        assertThat(selected()).isEqualTo(event(EventKind.COMMAND, 0));
    }
}
