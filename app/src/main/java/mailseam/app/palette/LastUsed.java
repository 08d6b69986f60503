package mailseam.app.palette;

import java.util.ArrayList;
import java.util.List;
import mailseam.app.settings.StateFile;

/** What was used from the palette, the last first; kept in a file, one a line. */
public final class LastUsed {
    private static final int KEPT = 30;

    private final StateFile file;
    private final List<String> ids = new ArrayList<>();

    /** With the file that keeps it. */
    public LastUsed(StateFile file) {
        this.file = file;
    }

    /** What an earlier run wrote. */
    public void read(String text) {
        text.lines().filter(line -> !line.isBlank() && !ids.contains(line)).limit(KEPT).forEach(ids::add);
    }

    /** Something was used. */
    void used(String id) {
        ids.remove(id);
        ids.addFirst(id);
        if (ids.size() > KEPT) {
            ids.removeLast();
        }
        file.write(String.join("\n", ids) + "\n");
    }

    /** How long ago, 0 for the last; more than all others if never. */
    int rank(String id) {
        int at = ids.indexOf(id);
        return at < 0 ? KEPT : at;
    }
}
