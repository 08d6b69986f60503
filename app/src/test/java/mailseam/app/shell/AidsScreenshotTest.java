package mailseam.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of command palette, sheet of keys and settings. */
@ExtendWith(WindowRobot.class)
class AidsScreenshotTest {
    private final Pictures pictures = new Pictures();
    private WindowDriver window;

    @Start
    void start(Stage stage) {
        window = new WindowDriver(Pictures.sized(stage), new ScriptedEngine());
        window.show(List.of());
    }

    @Test
    void showsWhatIsFoundByAFewLetters() {
        WindowDriver.await(() -> !window.model().library().samples().isEmpty());
        WindowDriver.onFx(() -> {
            window.content.window().aids().showPalette();
            ((TextField) window.node("palette-search")).setText("ne s");
        });
        pictures.takeBoth("palette", window);
    }

    @Test
    void showsAllKeys() {
        WindowDriver.onFx(() -> window.content.window().aids().showKeys());
        pictures.takeBoth("keys", window);
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsAKeyThatIsTaken() {
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
        pictures.takeBoth("settings", window);
    }

}
