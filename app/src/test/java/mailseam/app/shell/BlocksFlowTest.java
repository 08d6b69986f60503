package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The blocks by keyboard alone. */
@ExtendWith(WindowRobot.class)
class BlocksFlowTest {
    @TempDir
    static Path folder;

    private final ScriptedEngine engine = new ScriptedEngine();
    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, engine);
        window.show(List.of(Files.writeString(folder.resolve("empty.seam"), "")));
    }

    private String text() {
        return window.model().document().text().get();
    }

    private void put(FxRobot robot, String name) {
        robot.write(name);
        robot.push(KeyCode.ENTER);
    }

    /** The measure of the blocks: from an empty window to RCPT cut behind its second octet, sent to a server of one's own. */
    @Test
    void composesCutsAndSendsByKeyboardAlone(FxRobot robot) {
        WindowDriver.await(() -> window.model().document().origin().get().name().equals("empty.seam"));
        robot.push(KeyCode.INSERT);
        put(robot, "connect");
        put(robot, "ehlo");
        put(robot, "mail");
        put(robot, "rcpt");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F2);
        robot.push(KeyCode.HOME);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.write("{cut}");
        robot.push(KeyCode.ENTER);
        assertThat(text()).contains("\nC: RC{cut}PT TO:<bob@example.org>\n");
        assertThat(window.model().document().text().undoName().get()).isEqualTo("edit RCPT");

        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("127.0.0.1:2626");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);

        assertThat(engine.asked.getFirst().server().orElseThrow()).hasToString("127.0.0.1:2626");
        assertThat(window.timeline().segments()).anyMatch(segment -> segment.length() == "RC".length());
    }

    @Test
    void keysMoveDuplicateAndDelete(FxRobot robot) {
        WindowDriver.await(() -> window.model().document().origin().get().name().equals("empty.seam"));
        WindowDriver.onFx(() -> window.model().document().text().set("mailseam 1\n\nC: RSET\nC: NOOP\nC: QUIT\n"));
        WindowDriver.onFx(() -> {
            window.content.window().blocks().node().requestFocus();
            window.content.window().blocks().node().getSelectionModel().clearAndSelect(3);
        });
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(text()).isEqualTo("mailseam 1\n\nC: NOOP\nC: RSET\nC: QUIT\n");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(text()).isEqualTo("mailseam 1\n\nC: NOOP\nC: NOOP\nC: RSET\nC: QUIT\n");
        robot.push(KeyCode.CONTROL, KeyCode.X);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(text()).isEqualTo("mailseam 1\n\nC: NOOP\nC: RSET\nC: QUIT\nC: NOOP\n");
        robot.push(KeyCode.DELETE);
        assertThat(text()).isEqualTo("mailseam 1\n\nC: NOOP\nC: RSET\nC: QUIT\n");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).endsWith("C: QUIT\nC: NOOP\n");
    }
}
