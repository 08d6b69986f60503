package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import mailseam.app.run.RunState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The font size by its keys: all that shows text follows at once, what is drawn too. */
@ExtendWith(WindowRobot.class)
class FontSizeFlowTest {
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(980);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    @BeforeEach
    void run(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        robot.push(KeyCode.F5);
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
    }

    /** The tests that come next have the same stage. */
    @AfterEach
    void onAnUsualScreen() {
        WindowDriver.onFx(() -> {
            window.stage.setRenderScaleX(1);
            window.stage.setRenderScaleY(1);
        });
    }

    private double least(String id) {
        return ((Region) window.node(id)).getMinHeight();
    }

    private WritableImage picture(String id) {
        Node node = window.node(id);
        return Pictures.of(() -> node.snapshot(null, null));
    }

    private double row() {
        return ((TableView<?>) window.node("events")).getFixedCellSize();
    }

    @Test
    void lanesRulerAndRowsGrowAndComeBack(FxRobot robot) {
        double lanes = least("lanes");
        double ruler = least("ruler");
        double row = row();
        WritableImage before = picture("ruler");

        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.EQUALS);
        }

        WindowDriver.await(() -> least("lanes") > 1.2 * lanes);
        assertThat(least("lanes") / lanes).isCloseTo(16 / 13.0, within(1e-9));
        assertThat(least("ruler") / ruler).isCloseTo(16 / 13.0, within(1e-9));
        WindowDriver.await(() -> row() > 1.2 * row);
        assertThat(window.node("ruler").getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(least("ruler"));
        assertThat(picture("ruler").getHeight()).isGreaterThan(before.getHeight());

        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT0);

        WindowDriver.await(() -> least("lanes") == lanes && row() < 1.01 * row);
        assertThat(least("ruler")).isEqualTo(ruler);
    }

    /** The strip of the whole has level and upright edges alone: on a fine screen no colour comes between two others. */
    @ParameterizedTest
    @ValueSource(doubles = {1.25, 1.5, 2})
    void linesLieOnThePixelsOfAFineScreen(double screen) {
        WindowDriver.onFx(() -> {
            window.stage.setRenderScaleX(screen);
            window.stage.setRenderScaleY(screen);
        });
        Region strip = (Region) window.node("lanes-overview");
        WindowDriver.await(() -> window.stage.getRenderScaleX() == screen && !strip.isNeedsLayout());
        SnapshotParameters all = new SnapshotParameters();
        all.setTransform(Transform.scale(screen, screen));

        WritableImage picture = Pictures.of(() -> strip.snapshot(all, null));

        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < Math.floor(25 * screen); y++) {
            for (int x = 0; x < picture.getWidth() - 2; x++) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertThat(colours).as("background, its edge, two lanes, each of them tinted, and the frame")
                .hasSizeBetween(6, 9);
    }

    @Test
    void lettersAsSmallAsTheyGetMakeThemLower(FxRobot robot) {
        double lanes = least("lanes");
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.MINUS);
        }
        WindowDriver.await(() -> least("lanes") < 0.7 * lanes);
        assertThat(least("ruler")).isLessThan(100);
    }
}
