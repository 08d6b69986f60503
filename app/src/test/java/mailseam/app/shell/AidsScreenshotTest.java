package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import mailseam.app.action.ActionId;
import mailseam.app.keys.KeyNames;
import mailseam.app.settings.KeyRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of command palette, sheet of keys and settings. */
@ExtendWith(ApplicationExtension.class)
class AidsScreenshotTest {
    private final Path pictures = Path.of(Boolean.getBoolean("screenshots") ? "../docs/images" : "target/screenshots");
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(860);
        window = new WindowDriver(stage, new ScriptedEngine());
        window.show(List.of());
    }

    @Test
    void showsWhatIsFoundByAFewLetters() throws IOException {
        WindowDriver.await(() -> !window.model().library().samples().isEmpty());
        WindowDriver.onFx(() -> {
            window.content.window().aids().showPalette();
            ((TextField) window.node("palette-search")).setText("ne s");
        });
        takeBoth("palette");
    }

    @Test
    void showsAllKeys() throws IOException {
        WindowDriver.onFx(() -> window.content.window().aids().showKeys());
        takeBoth("keys");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsAKeyThatIsTaken() throws IOException {
        WindowDriver.onFx(() -> {
            window.content.window().settings().keys()
                    .give(Map.of(ActionId.NEXT_PROBLEM, List.of(KeyNames.parse("Shortcut+Shift+J").orElseThrow())));
            window.content.window().aids().showSettings();
            TableView<KeyRow> table = (TableView<KeyRow>) window.node("settings-keys");
            table.getSelectionModel().select(3);
            ((Button) window.node("settings-change")).fire();
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F5, false, false, false, false));
        });
        assertThat(window.node("settings-take").isFocused()).isTrue();
        takeBoth("settings");
    }

    private void takeBoth(String name) throws IOException {
        Files.createDirectories(pictures);
        Files.write(pictures.resolve(name + "-light.png"), Png.of(take()));
        WindowDriver.onFx(window.themes::toggle);
        Files.write(pictures.resolve(name + "-dark.png"), Png.of(take()));
    }

    private WritableImage take() {
        WaitForAsyncUtils.waitForFxEvents(20);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.stage.getScene().snapshot(null));
    }
}
