package mailseam.app.shell;

import java.nio.file.Path;
import java.util.Map;

/** Where the program keeps what it remembers for a user: the XDG folder on Linux, and the customary places elsewhere. */
final class StateFolder {
    private StateFolder() {
    }

    static Path of(Map<String, String> environment, String home) {
        String xdg = environment.getOrDefault("XDG_STATE_HOME", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (!xdg.isEmpty()) {
            return Path.of(xdg, "mailseam");
        }
        return local.isEmpty() ? Path.of(home, ".local", "state", "mailseam") : Path.of(local, "Mailseam");
    }
}
