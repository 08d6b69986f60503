package mailseam.app.shell;

import static mailseam.app.shell.WindowDriver.await;
import static mailseam.app.shell.WindowDriver.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.capture.CapturesViewModel;
import mailseam.app.capture.LiveState;
import mailseam.app.capture.ScriptedLive;
import mailseam.app.capture.TestCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Captures that grow, and two sides of one conversation, by keyboard alone; with their pictures. */
@ExtendWith(WindowRobot.class)
class LiveFlowTest {
    @TempDir
    static Path folder;

    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
    }

    private CapturesViewModel captures() {
        return window.model().captures();
    }

    private static Optional<Scene> sceneOf(String id) {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#" + id) != null)
                .findFirst();
    }

    private static Scene scene(String id) {
        await(() -> sceneOf(id).isPresent());
        return sceneOf(id).orElseThrow();
    }

    private ScriptedLive.Child startCapturing(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        Scene live = scene("live");
        await(() -> window.model().live().device().get().equals("eth0"));
        robot.targetWindow(live.getWindow()).push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("tcp port 25").push(KeyCode.ENTER);
        await(() -> window.model().live().isGoing() && !window.live.children.isEmpty());
        return window.live.children.getLast();
    }

    private static TestCapture monday() {
        return new TestCapture().apart(4).conversation(40_000, "S220 mx.example.test ESMTP\r\n",
                "CEHLO client.example.org\r\n", "S250-mx.example.test\r\n250 PIPELINING\r\n",
                "CMAIL FROM:<alice@example.org>\r\nRC", "CPT TO:<bob@example.org>\r\nDATA\r\n",
                "S250 ok\r\n250 ok\r\n354 go on\r\n", "CSubject: hello\r\n\r\nHi.\r\n.\r\n", "S250 queued\r\n",
                "CQUIT\r\n", "S221 bye\r\n").begin(40_001).say("S220 mx.example.test ESMTP\r\n")
                .say("CEHLO laptop.example.org\r\n").say("S250-mx.example.test\r\n250 PIPELINING\r\n")
                .say("CMAIL FROM:<carol@example.org>\r\n");
    }

    @Test
    void capturesAConversationThatIsSeenAsItGrows(FxRobot robot) throws IOException {
        ScriptedLive.Child child = startCapturing(robot);
        assertThat(window.live.started).containsExactly("eth0 tcp port 25");
        TestCapture wire = monday();
        child.captures(wire);
        await(() -> captures().rows().size() == 2);
        Scene live = scene("live");
        pictures.keep("live-light", Pictures.of(live));
        onFx(() -> live.getWindow().hide());

        robot.targetWindow(window.stage).push(KeyCode.F9);
        await(() -> window.node("captures-rows").isFocused());
        robot.push(KeyCode.END);
        await(() -> window.timeline().commands().size() == 2);
        child.captures(wire.say("S250 2.1.0 ok\r\n").say("CRCPT TO:<dave@example.net>\r\n"));
        await(() -> window.timeline().commands().size() == 3 && captures().isShown());
        pictures.takeBoth("capturing", window);
        assertThat(window.model().status().get().text()).endsWith("as it was captured.");

        robot.push(KeyCode.SHIFT, KeyCode.F9);
        await(() -> !window.model().live().isGoing());
        assertThat(child.stopped).isTrue();
        assertThat(window.timeline().commands()).hasSize(3);
        Path file = folder.resolve("all.pcapng");
        window.chosen = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        await(() -> file.toFile().length() > 0);
    }

    @Test
    void saysWhyItMayNotCapture(FxRobot robot) {
        window.live.refusal = "tcpdump may not capture on eth0: run this as root, or give tcpdump the permission once,"
                + " with: sudo setcap cap_net_raw,cap_net_admin=eip $(command -v tcpdump)";
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        Scene live = scene("live");
        await(() -> window.model().live().device().get().equals("eth0"));
        robot.targetWindow(live.getWindow()).push(KeyCode.ENTER);
        await(() -> window.model().live().state().get() instanceof LiveState.Refused);
        assertThat(((Button) live.lookup("#live-start")).isDisabled()).isFalse();
        onFx(window.themes::toggle);
        pictures.keep("live-dark", Pictures.of(live));
        robot.push(KeyCode.ESCAPE);
        await(() -> sceneOf("live").isEmpty());
    }

    @Test
    void comparesWhatClientAndServerSaw(FxRobot robot) throws IOException {
        Path client = new TestCapture().apart(30).conversation(40_000, "S220 mx\r\n", "CRCPT TO:<bob@example.org>\r\n",
                "S250 ok\r\n").to(folder.resolve("client.pcap"));
        Path server = new TestCapture().conversation(40_000, "S220 mx\r\n", "CXXXX XXXXXXXXXXXXXXXXXXX\r\n",
                "S500 what?\r\n").conversation(40_001, "S220 mx\r\n").to(folder.resolve("server.pcap"));
        for (Path file : List.of(client, server)) {
            window.chosen = Optional.of(file);
            robot.push(KeyCode.CONTROL, KeyCode.O);
            await(() -> captures().captures().stream()
                    .anyMatch(one -> one.name().equals(String.valueOf(file.getFileName())) && !one.isReading()));
        }
        await(() -> captures().rows().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
        robot.write("40000");
        await(() -> captures().rows().size() == 2);
        robot.push(KeyCode.F9);
        await(() -> window.node("captures-rows").isFocused());
        robot.push(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> captures().selected().size() == 2);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F12);
        Scene compare = scene("compare");
        TableView<?> rows = (TableView<?>) compare.lookup("#compare-rows");
        await(() -> !rows.getItems().isEmpty());
        robot.targetWindow(compare.getWindow()).push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> !rows.getSelectionModel().isEmpty());
        robot.push(KeyCode.ESCAPE);
        await(() -> sceneOf("compare").isEmpty());
    }
}
