package mailseam.app.shell;

import static mailseam.app.shell.WindowDriver.await;
import static mailseam.app.shell.WindowDriver.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.lanes.Marker;
import mailseam.app.mark.MarkList;
import mailseam.session.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A recording is marked with the keyboard alone, and saved with its marks. */
@ExtendWith(WindowRobot.class)
class MarksFlowTest {
    private static final String RECORDING = """
            mailseam 1
            recorded  read
            note      sent by client

            +0.001 S: 220 hi
            +0.002 C: NO{cut +0.003}OP
            +0.004 S: 250 ok
            """;

    @TempDir
    static Path folder;

    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(1100);
        stage.setHeight(900);
        window = new WindowDriver(stage, new ScriptedEngine());
    }

    private List<Mark> marks() {
        return window.timeline().marks();
    }

    @Test
    void marksAreSetEditedListedTakenBackAndSaved(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("r.seam"), RECORDING);
        onFx(() -> window.show(List.of(file)));
        await(() -> window.timeline().commands().size() == 1);
        onFx(() -> window.node("lanes").requestFocus());

        robot.type(KeyCode.END).push(KeyCode.SHORTCUT, KeyCode.M);
        robot.write("fine").push(KeyCode.SHIFT, KeyCode.ENTER).write("so").type(KeyCode.ENTER);
        await(() -> marks().size() == 1);
        assertThat(marks().getFirst().text()).isEqualTo("fine\nso");
        assertThat(window.content.window().lanes().model().markers()).singleElement().extracting(Marker::text)
                .isEqualTo("fine so");
        await(() -> window.node("lanes").isFocused());
        robot.type(KeyCode.HOME).push(KeyCode.SHORTCUT, KeyCode.M).write("first").type(KeyCode.ENTER);
        await(() -> marks().size() == 2);
        robot.push(KeyCode.SHORTCUT, KeyCode.M).write("not this").type(KeyCode.ESCAPE);
        assertThat(marks()).extracting(Mark::text).containsExactly("first", "fine\nso");

        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.M);
        await(() -> window.node("marks").isFocused());
        robot.type(KeyCode.DOWN);
        await(() -> window.model().timeline().selected().get() != null
                && window.model().timeline().selected().get().equals(window.model().timeline().events().getLast()));
        robot.type(KeyCode.DELETE);
        await(() -> marks().size() == 1);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> marks().size() == 2);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !window.model().document().dirty().get());
        assertThat(file).content().contains("mark      +0.004000,S@8-15 fine\\nso\n", " first\n")
                .startsWith("mailseam 1\nrecorded  read\nnote      sent by client\nmark ").endsWith("S: 250 ok\n");
        assertThat(MarkList.keys().lines()).isNotEmpty();
    }
}
