package mailseam.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The pictures of the user guide, taken from the real window: beside the build, or in the guide itself where that is asked for. */
final class Pictures {
    private final Path folder = Path.of(Boolean.getBoolean("screenshots") ? "../docs/images" : "target/screenshots");

    /** Gives a stage the size that all pictures have. */
    static Stage sized(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(860);
        return stage;
    }

    /** What a scene shows once it has come to rest. */
    static WritableImage of(Scene scene) {
        return of(() -> scene.snapshot(null));
    }

    /** What is drawn on the JavaFX thread once the window has come to rest. */
    static WritableImage of(Supplier<WritableImage> drawing) {
        WaitForAsyncUtils.waitForFxEvents(20);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, drawing::get);
    }

    /** Keeps a picture. */
    void keep(String name, WritableImage picture) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), Png.of(picture));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Takes a picture of a window. */
    void take(String name, WindowDriver window) {
        keep(name, of(window.stage.getScene()));
    }

    /** Takes a picture of a window in light and one in dark. */
    void takeBoth(String name, WindowDriver window) {
        take(name + "-light", window);
        WindowDriver.onFx(window.themes::toggle);
        take(name + "-dark", window);
    }
}
