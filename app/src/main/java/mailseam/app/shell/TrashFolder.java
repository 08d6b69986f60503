package mailseam.app.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where deleted files go: the trash of the desktop where that is a folder, else one of the program's own. */
final class TrashFolder {
    private TrashFolder() {
    }

    /** Decision 0008 says why no system is asked to do it. */
    static Path of(Map<String, String> environment, String system, Path home, Path state) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return state.resolve("trash");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("Trash");
    }
}
