package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowRobot.class)
class PlacementTest {
    private final SessionLayout layout = new SessionLayout();
    private SplitPane split;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        split = new SplitPane(new Pane(), new Pane());
        split.setId("split-body");
        stage.setScene(new Scene(new Pane(split)));
        stage.setX(10);
        stage.setY(20);
        stage.setWidth(500);
        stage.setHeight(400);
    }

    private void apply(String text) {
        WindowDriver.onFx(() -> {
            Placement.parse(text).apply(stage, layout);
            Placement.parse(text).divide(stage.getScene().getRoot());
        });
    }

    @Test
    void windowComesBackWhereItWas() {
        split.setDividerPositions(0.25);
        layout.view().set(SessionView.TEXT);
        layout.ruler().set(false);
        String text = Placement.of(stage, layout).text();
        assertThat(text.lines()).contains("width 500.0", "split-body 0.25", "maximized false");

        apply("x 30\ny 40.5\nwidth 600\nheight 450\n");
        assertThat(stage.getWidth()).isEqualTo(600);
        split.setDividerPositions(0.5);
        layout.view().set(SessionView.BLOCKS);
        layout.ruler().set(true);
        apply(text);

        assertThat(stage.getX()).isEqualTo(10);
        assertThat(stage.getWidth()).isEqualTo(500);
        assertThat(split.getDividerPositions()[0]).isEqualTo(0.25);
        assertThat(layout.view().get()).isEqualTo(SessionView.TEXT);
        assertThat(layout.ruler().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x 1\ny 2\n",
            "x NaN\ny 1\nwidth 1e9\nheight -4\n", "split-body 0.1 0.2\nwidth 3\n",
            "split-body 7\nview sideways\nruler 7\n"})
    void whatMakesNoSenseChangesNothing(String text) {
        split.setDividerPositions(0.5);

        apply(text);

        assertThat(stage.getX()).isEqualTo(10);
        assertThat(stage.getWidth()).isEqualTo(500);
        assertThat(split.getDividerPositions()).containsExactly(0.5);
        assertThat(layout.view().get()).isEqualTo(SessionView.BOTH);
        assertThat(layout.ruler().get()).isTrue();
    }
}
