package mailseam.app.block;

import java.util.HashMap;
import java.util.Map;
import mailseam.app.document.Change;

/** What is known about lines, while the text is edited. */
final class LineMap {
    private LineMap() {
    }

    /** What is known behind a change: the lines behind it have other numbers, and of those that it touches nothing is known. */
    static <T> Map<Integer, T> behind(Map<Integer, T> lines, Change change) {
        int moved = change.linesInserted() - change.linesRemoved();
        int end = change.firstLine() + change.linesRemoved();
        Map<Integer, T> now = new HashMap<>();
        lines.forEach((line, known) -> {
            if (line < change.firstLine()) {
                now.put(line, known);
            } else if (line >= end) {
                now.put(line + moved, known);
            }
        });
        return now;
    }
}
