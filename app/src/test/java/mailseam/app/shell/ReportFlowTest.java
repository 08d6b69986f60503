package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.run.RunState;
import mailseam.report.Exporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A bug report from a run to the file, with its pictures. */
@ExtendWith(WindowRobot.class)
class ReportFlowTest {
    @TempDir
    static Path folder;

    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
    }

    private static Scene dialog() {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene.lookup("#report") != null)
                .findFirst().orElseThrow();
    }

    private static <N extends Node> N in(Scene scene, String id, Class<N> type) {
        return type.cast(scene.lookup("#" + id));
    }

    @SuppressWarnings("unchecked")
    private static void form(Scene scene, String ending) {
        ComboBox<Exporter> forms = in(scene, "report-form", ComboBox.class);
        forms.getItems().stream().filter(form -> form.ending().equals(ending)).findFirst().ifPresent(forms::setValue);
    }

    private static void awaitPreview(Scene scene, Predicate<String> told) {
        WindowDriver.await(() -> told.test(in(scene, "report-preview", TextArea.class).getText()));
    }

    @Test
    void reportsARunWithoutItsAddresses(FxRobot robot) {
        WindowDriver.await(() -> !window.model().document().text().get().isEmpty());
        WindowDriver.onFx(() -> window.model().start());
        WindowDriver.await(() -> window.model().run().state().get() instanceof RunState.Over);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        WindowDriver
                .await(() -> Window.getWindows().stream().anyMatch(one -> one.getScene().lookup("#report") != null));
        Scene scene = dialog();
        WindowDriver.onFx(() -> form(scene, "txt"));
        awaitPreview(scene, text -> text.contains("alice@example.org"));
        WindowDriver.onFx(() -> in(scene, "report-kind-addresses", CheckBox.class).setSelected(true));
        WindowDriver.onFx(() -> in(scene, "report-kind-hosts", CheckBox.class).setSelected(true));
        awaitPreview(scene, text -> !text.isEmpty() && !text.contains("alice"));
        pictures.keep("report-light", Pictures.of(scene));
        WindowDriver.onFx(window.themes::toggle);
        WindowDriver.onFx(() -> form(scene, "png"));
        WindowDriver.await(() -> scene.lookup("#report-picture").isVisible());
        pictures.keep("report-dark", Pictures.of(scene));

        WindowDriver.onFx(() -> form(scene, "txt"));
        awaitPreview(scene, text -> !text.isEmpty() && !text.contains("alice"));
        Path file = folder.resolve("report.txt");
        window.chosen = Optional.of(file);
        robot.clickOn("#report-save");
        WindowDriver.await(() -> file.toFile().length() > 0);
        assertThat(file).content().doesNotContain("alice").contains("edacted");

        WindowDriver.onFx(() -> scene.getWindow().hide());
    }
}
