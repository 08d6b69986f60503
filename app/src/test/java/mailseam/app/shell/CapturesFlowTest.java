package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.capture.CaptureOrder;
import mailseam.app.capture.TestCapture;
import mailseam.session.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A capture from opening it to the session that plays one of its conversations again, by keyboard alone; with its pictures. */
@ExtendWith(WindowRobot.class)
class CapturesFlowTest {
    @TempDir
    static Path folder;

    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) throws IOException {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
        window.chosen = Optional.of(TestCapture.two().to(folder.resolve("monday.pcap")));
    }

    @Test
    void opensACaptureAndPlaysAConversationAgain(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WindowDriver.await(() -> window.model().captures().rows().size() == 2);
        robot.push(KeyCode.F9);
        WindowDriver.await(() -> window.node("captures-rows").isFocused());
        robot.push(KeyCode.HOME);
        WindowDriver.await(() -> window.model().captures().isShown());
        assertThat(window.timeline().commands()).hasSize(6);
        assertThat(window.model().caption().get()).contains("Conversation 0 of monday.pcap");
        pictures.take("captures-light", window);
        WindowDriver.onFx(window.themes::toggle);

        robot.push(KeyCode.DOWN);
        WindowDriver.await(() -> window.timeline().segments().size() == 4);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
        robot.write("354");
        WindowDriver.await(() -> window.model().captures().rows().size() == 1);
        WindowDriver.onFx(() -> window.model().captures().order().set(CaptureOrder.CODES));
        pictures.take("captures-dark", window);

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        WindowDriver.await(() -> window.model().document().text().get().contains("554 5.7.1 not you"));
        assertThat(window.model().document().text().get()).contains("recorded", "C: QU{cut +");
        assertThat(window.model().document().file().get().problems()).isEmpty();
    }

    @Test
    void writesAConversationWhereItIsAsked(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WindowDriver.await(() -> window.model().captures().rows().size() == 2);
        WindowDriver.onFx(() -> window.model().captures().choose(window.model().captures().rows().getFirst()));
        Path file = folder.resolve("first.seam");
        window.chosen = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        WindowDriver.await(() -> file.toFile().length() > 0);
        assertThat(file).content().contains("MAIL FROM:<alice@example.org>", "recorded  capture");
    }

    @Test
    void whatIsMarkedInAConversationIsInItsSession(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WindowDriver.await(() -> window.model().captures().rows().size() == 2);
        WindowDriver.onFx(() -> window.model().captures().choose(window.model().captures().rows().getFirst()));
        WindowDriver.await(() -> window.model().captures().isShown());
        WindowDriver.onFx(() -> window.model().timeline().turn().get().marks()
                .add(new Mark(5_000_000, Optional.empty(), "odd here")));
        WindowDriver.onFx(() -> window.model().captures().choose(window.model().captures().rows().getLast()));
        WindowDriver.await(() -> window.timeline().segments().size() == 4);
        WindowDriver.onFx(() -> window.model().captures().choose(window.model().captures().rows().getFirst()));
        WindowDriver.await(() -> window.timeline().marks().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        WindowDriver.await(() -> window.model().document().text().get().contains("odd here"));
    }
}
