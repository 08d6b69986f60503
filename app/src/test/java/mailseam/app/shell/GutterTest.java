package mailseam.app.shell;

import static mailseam.app.shell.WindowDriver.await;
import static mailseam.app.shell.WindowDriver.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** The marks beside the lines about which something is said. */
@ExtendWith(WindowRobot.class)
class GutterTest {
    private static final String WRONG = "mailseam 1\n\nS: 220\n@pasue 2s\nC: QUIT\nS: 221\n";

    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(990);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    private List<String> marks() {
        return Nodes.seen(window.node("editor")).filter(node -> node.getStyleClass().contains("gutter-mark"))
                .map(node -> ((Labeled) node).getText()).filter(text -> !text.isEmpty()).toList();
    }

    private void set(String text) {
        onFx(() -> window.model().document().text().set(text));
    }

    @Test
    void lineHasAMarkAsLongAsSomethingIsWrongWithIt() {
        await(() -> !window.model().document().text().get().isEmpty());
        set(WRONG);
        await(() -> marks().size() == 1);

        set(WRONG.replace("pasue", "pause"));
        await(() -> marks().isEmpty());

        set("");
        await(() -> marks().size() == 1);
        set(WRONG + "@moment\n");
        await(() -> marks().size() == 2);
        assertThat(window.model().document().file().get().problems()).hasSize(2);
    }
}
