package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import mailseam.app.lab.ConversationItem;
import mailseam.app.lab.LabPage;
import mailseam.app.lab.LabViewModel;
import mailseam.app.lab.WireLabEngine;
import mailseam.app.run.RunState;
import mailseam.app.run.WireEngine;
import mailseam.app.theme.Theme;
import mailseam.app.timeline.EventKind;
import mailseam.wire.SessionRuns;
import mailseam.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Makes the pictures of the documentation: in {@code docs/images} with {@code -Dscreenshots=true}, else in {@code target}. */
@ExtendWith(WindowRobot.class)
class ScreenshotTest {
    private final Pictures pictures = new Pictures();
    private final Wire wire = new Wire(1);
    private final WireLabEngine lab = new WireLabEngine(wire, Clock.systemUTC());
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new WireEngine(new SessionRuns(wire, Clock.systemUTC())), lab);
        window.show(List.of());
    }

    @Test
    void showsARunInBothThemes() {
        runOnce();
        selectCommand(2);

        WritableImage light = Pictures.of(window.stage.getScene());
        WindowDriver.onFx(window.themes::toggle);
        assertThat(window.themes.theme().get()).isEqualTo(Theme.DARK);
        WritableImage dark = Pictures.of(window.stage.getScene());

        save("workbench", light, dark);
    }

    @Test
    void showsTheLabInBothThemes() {
        runOnce();
        LabViewModel lab = window.model().lab();
        WindowDriver.onFx(() -> window.content.window().side().showLab(LabPage.PROXY));
        WindowDriver.onFx(() -> lab.proxyForm().middleboxes().stream().filter(box -> box.name().equals("pix-fixup"))
                .forEach(lab.proxyForm()::add));
        WindowDriver.onFx(lab::start);
        WindowDriver.await(() -> lab.things().size() == 2);
        WindowDriver.onFx(lab::useAsTarget);
        WindowDriver.onFx(() -> window.model().start());
        ObservableList<ConversationItem> conversations = lab.things().getLast().conversations();
        WindowDriver.await(() -> !conversations.isEmpty()
                && conversations.getLast().summary().get().outcome().isPresent());
        WindowDriver.onFx(() -> lab.choose(conversations.getLast()));
        WindowDriver.onFx(lab.viewer()::switchSide);
        selectCommand(2);

        WritableImage light = Pictures.of(window.stage.getScene());
        WindowDriver.onFx(window.themes::toggle);
        WritableImage dark = Pictures.of(window.stage.getScene());

        save("lab", light, dark);
    }

    private void selectCommand(int index) {
        WindowDriver.onFx(() -> window.model().timeline().events().stream()
                .filter(event -> event.kind() == EventKind.COMMAND && event.index() == index).findFirst()
                .ifPresent(window.model().timeline().selected()::set));
    }

    private void save(String name, WritableImage light, WritableImage dark) {
        pictures.keep(name + "-light", light);
        pictures.keep(name + "-dark", dark);
        assertThat(colours(light)).as("a picture with something on it").hasSizeGreaterThan(40);
        assertThat(brightness(light)).isGreaterThan(0.8);
        assertThat(brightness(dark)).isLessThan(0.25);
    }

    private void runOnce() {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.await(() -> !window.model().target().address().get().isEmpty());
        long before = window.model().lab().things().getFirst().count().get();
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        WindowDriver.await(() -> window.model().lab().things().getFirst().count().get() > before);
    }

    @AfterEach
    void close() {
        lab.close();
        wire.close();
    }

    private static Set<Integer> colours(WritableImage image) {
        Set<Integer> found = new HashSet<>();
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x++) {
                found.add(pixels.getArgb(x, y));
            }
        }
        return found;
    }

    private static double brightness(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y += 5) {
            for (int x = 0; x < image.getWidth(); x += 5) {
                sum += pixels.getColor(x, y).getBrightness();
                count++;
            }
        }
        return sum / count;
    }
}
