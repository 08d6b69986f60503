package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.lab.ConversationBook;
import mailseam.app.lab.ScriptedLab;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.run.RunState;
import mailseam.app.run.WireEngine;
import mailseam.lab.server.LabProfile;
import mailseam.lab.server.ServerSetup;
import mailseam.report.form.Exporters;
import mailseam.session.Gate;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A run that asks for a variable and a secret, against a real server: the secret is nowhere afterwards. */
@ExtendWith(WindowRobot.class)
class SecretFlowTest {
    private static final String SECRET = "Hush4711xyz";
    private static final String SESSION = """
            mailseam 1
            title Secret

            S: 220
            C: NOOP ${who}
            S: 250
            C: NOOP ${secret:PW}
            S: 250
            C: QUIT
            S: 221
            """;

    @TempDir
    static Path folder;

    private final Wire wire = new Wire(1);
    private final WireLabEngine lab = new WireLabEngine(wire, Clock.systemUTC());
    private WindowDriver window;
    private Path file;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(990);
        stage.setHeight(980);
        file = Files.writeString(folder.resolve("secret.seam"), SESSION);
        window = new WindowDriver(stage, new WireEngine(new SessionRuns(wire, Clock.systemUTC())), new ScriptedLab());
        window.show(List.of(file));
    }

    @BeforeEach
    void aimAtAServer() throws IOException {
        WindowDriver.await(() -> window.model().document().text().get().equals(SESSION)
                && !window.model().document().file().get().session().steps().isEmpty());
        Listening server = lab.server(new ServerSetup(new Endpoint("127.0.0.1", 0),
                LabProfile.DEFAULT, List.of(), new Gate.Wire()), new ConversationBook(() -> {}));
        WindowDriver.onFx(() -> window.model().target().address().set(server.at().toString()));
    }

    @AfterEach
    void close() {
        lab.close();
        wire.close();
    }

    private static Node inDialog(String id) {
        return Window.getWindows().stream().map(open -> open.getScene().lookup("#" + id)).filter(Objects::nonNull)
                .findFirst().orElseThrow(() -> new AssertionError("no node #" + id));
    }

    private static boolean asks() {
        return Window.getWindows().stream().anyMatch(open -> open.getScene().lookup("#asking") != null);
    }

    private void runWithSecret(FxRobot robot) {
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> asks() && inDialog("asking-who").isFocused());
        robot.clickOn(inDialog("asking-who")).write("there");
        robot.clickOn(inDialog("asking-secret-PW")).write(SECRET);
        assertThat(texts()).noneMatch(text -> text.contains(SECRET));
        robot.push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    @Test
    void secretIsSentAndIsInNoFileAndOnNoScreen(FxRobot robot) throws IOException {
        runWithSecret(robot);

        Timeline timeline = window.timeline();
        assertThat(timeline.segments()).anyMatch(segment -> text(timeline, segment).contains("NOOP there\r\n"));
        assertThat(timeline.segments()).anyMatch(segment -> text(timeline, segment).contains(SECRET));
        for (int event = 0; event < window.model().timeline().events().size(); event++) {
            WindowDriver.onFx(() -> window.model().timeline().step(1));
            assertThat(texts()).noneMatch(text -> text.contains(SECRET));
        }
        assertThat(window.model().run().state().get().toString()).doesNotContain(SECRET);
        for (String ending : Exporters.endings().split("[ ,]+")) {
            window.chosen = Optional.of(folder.resolve("out." + ending.replace(".", "")));
            robot.push(KeyCode.CONTROL, KeyCode.E);
            WindowDriver.await(() -> Files.exists(window.chosen.orElseThrow()));
        }
        WindowDriver.onFx(() -> window.model().document().text().replaceAll("edit", SESSION + "# x\n", this));
        WindowDriver.onFx(() -> window.content.window().close());
        WindowDriver.await(() -> !window.stage.isShowing());
        noFileHasIt();
    }

    private static String text(Timeline timeline, Segment segment) {
        return timeline.stream(segment.direction()).read(segment.offset(), segment.length()).latin1();
    }

    private void noFileHasIt() throws IOException {
        String base64 = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
        try (Stream<Path> all = Stream.concat(Files.walk(folder), Files.walk(window.state))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(5);
            for (Path path : files) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                assertThat(text).as(path.toString()).doesNotContain(SECRET).doesNotContain(base64.substring(0, 12));
            }
        }
    }

    @Test
    void keptSecretIsNotAskedForAgainAndCancelRunsNothing(FxRobot robot) {
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> asks() && inDialog("asking-who").isFocused());
        robot.push(KeyCode.ESCAPE);
        WindowDriver.await(() -> !asks());
        assertThat(window.model().run().state().get()).isInstanceOf(RunState.Idle.class);

        robot.push(KeyCode.F5);
        WindowDriver.await(() -> asks() && inDialog("asking-who").isFocused());
        robot.clickOn(inDialog("asking-secret-PW")).write(SECRET).clickOn(inDialog("asking-keep"));
        robot.clickOn(inDialog("asking-who")).write("x").push(KeyCode.ENTER);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);

        robot.push(KeyCode.F5);
        WindowDriver.await(() -> asks() && inDialog("asking-who").isFocused());
        assertThat(Window.getWindows()).noneMatch(open -> open.getScene().lookup("#asking-secret-PW") != null);
        robot.push(KeyCode.ESCAPE);
        WindowDriver.await(() -> !asks());
    }

    private static List<String> texts() {
        List<String> found = new ArrayList<>();
        WindowDriver.onFx(() -> Window.getWindows().forEach(open -> collect(open.getScene().getRoot(), found)));
        return found;
    }

    private static void collect(Node node, List<String> found) {
        found.add(String.valueOf(node.getAccessibleText()));
        switch (node) {
            case PasswordField _ -> {
            }
            case Text text -> found.add(text.getText());
            case TextInputControl text -> found.add(text.getText());
            case Labeled labeled -> found.add(String.valueOf(labeled.getText()));
            case ListView<?> list -> found.add(list.getItems().toString());
            default -> {
            }
        }
        if (node instanceof Parent parent && !(node instanceof PasswordField)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
