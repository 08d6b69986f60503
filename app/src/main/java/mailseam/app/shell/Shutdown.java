package mailseam.app.shell;

import java.util.List;

import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Ends the program. Popups are hidden first and the stage is closed, so that JavaFX ends by itself: {@code Platform.exit()} with
 * a popup on the screen crashes the JVM on Linux.
 */
final class Shutdown {
    private final Stage stage;
    private final Desk desk;

    Shutdown(Stage stage, Desk desk) {
        this.stage = stage;
        this.desk = desk;
    }

    /** Asks about edits that were not saved, then closes the window. */
    void request() {
        desk.guard(this::close);
    }

    private void close() {
        List<Window> others = Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
        others.forEach(Window::hide);
        stage.close();
    }
}
