package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import mailseam.app.lab.ChainBox;
import mailseam.app.lab.LabThing;
import mailseam.app.lab.LabViewModel;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.run.RunState;
import mailseam.app.run.WireEngine;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A user's way through the lab, by mouse and keys, with real servers behind it. */
@Tag("display")
@ExtendWith(WindowRobot.class)
class LabFlowTest {
    private final Wire wire = new Wire(1);
    private final WireLabEngine engine = new WireLabEngine(wire, Clock.systemUTC());
    private WindowDriver window;
    private LabViewModel lab;

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1270);
        stage.setHeight(860);
        window = new WindowDriver(stage, new WireEngine(new SessionRuns(wire, Clock.systemUTC())), engine);
        window.show(List.of());
        lab = window.model().lab();
    }

    @AfterEach
    void close() {
        engine.close();
        wire.close();
    }

    private void ready(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> lab.things().size() == 1);
        robot.push(KeyCode.F4);
    }

    private void addToChain(FxRobot robot, String name) {
        robot.clickOn(window.node("lab-middleboxes"));
        Predicate<Label> offer = label -> label.getText().startsWith(name + " \u2013 ");
        robot.clickOn((Label) robot.lookup(offer).query());
        WindowDriver.await(() -> !lab.proxyForm().chain().isEmpty()
                && lab.proxyForm().chain().getLast().middlebox().name().equals(name));
    }

    private static String greeting(Timeline timeline) {
        return timeline.replies().getFirst().reply().lines().getFirst().raw().latin1();
    }

    private static String sent(Timeline timeline) {
        return timeline.stream(Direction.CLIENT).read(0, (int) timeline.stream(Direction.CLIENT).length()).latin1();
    }

    @Test
    void runThroughAProxyIsSeenFromBothSides(FxRobot robot) {
        ready(robot);
        robot.clickOn(window.node("button-new-server"));
        robot.clickOn(window.node("button-lab-start"));
        WindowDriver.await(() -> lab.things().size() == 2);
        String server = lab.things().getLast().address().orElseThrow().toString();

        robot.clickOn(window.node("button-new-proxy"));
        WindowDriver.onFx(() -> lab.proxyForm().to().set(server));
        addToChain(robot, "pix-fixup");
        robot.clickOn(window.node("button-lab-start"));
        WindowDriver.await(() -> lab.things().size() == 3);
        LabThing proxy = lab.things().getLast();
        robot.clickOn(window.node("button-use-as-target"));
        assertThat(window.model().target().address().get()).isEqualTo(proxy.address().orElseThrow().toString());

        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        assertThat(window.model().run().isShown()).isTrue();
        WindowDriver.await(() -> proxy.conversations().size() == 1
                && proxy.conversations().getFirst().summary().get().outcome().isPresent());
        robot.clickOn(cell(robot, "lab-conversations", 0));

        WindowDriver.await(lab.viewer()::isShown);
        assertThat(greeting(window.timeline())).startsWith("220 ***");
        assertThat(sent(window.timeline())).contains("RCPT TO:").doesNotContain("XXXX");
        robot.clickOn(window.node("lab-side-server"));
        assertThat(greeting(window.timeline())).contains("lab.example.org");
        assertThat(sent(window.timeline())).contains("XXXX").doesNotContain("RCPT TO:");

        robot.push(KeyCode.ALT, KeyCode.F5);
        assertThat(window.model().run().isShown()).isTrue();
    }

    @Test
    void chainIsReorderedByDragAndByKeys(FxRobot robot) {
        ready(robot);
        robot.clickOn(window.node("button-new-proxy"));
        List.of("slicer", "delay", "reset").forEach(name -> addToChain(robot, name));

        robot.drag(cell(robot, "lab-chain", 2)).dropTo(cell(robot, "lab-chain", 0));
        WindowDriver.await(() -> chain().equals(List.of("reset", "slicer", "delay")));

        robot.clickOn(cell(robot, "lab-chain", 0));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(chain()).containsExactly("slicer", "reset", "delay");
        robot.push(KeyCode.DELETE);
        assertThat(chain()).containsExactly("slicer", "delay");
    }

    @Test
    void addressIsCopiedAndServerStopped(FxRobot robot) {
        ready(robot);
        LabThing thing = lab.things().getFirst();
        String address = thing.address().orElseThrow().toString();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WindowDriver.onFx(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(address));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);

        WindowDriver.await(() -> !thing.state().get().isUp());
        assertThat(window.model().target().offered()).doesNotContain(address);
    }

    private List<String> chain() {
        return lab.proxyForm().chain().stream().map((ChainBox box) -> box.middlebox().name()).toList();
    }

    private ListCell<?> cell(FxRobot robot, String list, int index) {
        Predicate<ListCell<?>> wanted = cell -> !cell.isEmpty() && cell.getIndex() == index;
        return robot.from(window.node(list)).lookup(wanted).query();
    }
}
