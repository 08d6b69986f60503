package mailseam.app.shell;

import java.util.List;

import javafx.stage.Stage;
import javafx.stage.Window;
import mailseam.app.recovery.Recovery;

/**
 * Ends the program. Popups are hidden first and the stage is closed, so that JavaFX ends by itself: {@code Platform.exit()} with
 * a popup on the screen crashes the JVM on Linux.
 */
final class Shutdown {
    private final Stage stage;
    private final Desk desk;
    private final Recovery recovery;

    Shutdown(Stage stage, Desk desk, Recovery recovery) {
        this.stage = stage;
        this.desk = desk;
        this.recovery = recovery;
    }

    /** Closes the window once all edits are kept; only where they cannot be, asks what to do with them. */
    void request() {
        recovery.flush(this::close, _ -> desk.guard(this::close));
    }

    private void close() {
        List<Window> others = Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
        others.forEach(Window::hide);
        stage.close();
    }
}
