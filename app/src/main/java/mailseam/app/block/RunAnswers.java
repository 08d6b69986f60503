package mailseam.app.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.util.Subscription;
import mailseam.app.document.Change;
import mailseam.app.document.DocumentText;

/** The replies of one run of a document, which stay with their lines while the document is edited. */
final class RunAnswers {
    private final List<Change> changes = new ArrayList<>();
    private final Subscription following;
    private Map<Integer, Answer> lines = Map.of();
    private boolean known;
    private boolean earlier;

    /** The run of a text begins. */
    RunAnswers(DocumentText text) {
        following = text.follow(this::changed);
    }

    private void changed(Change change) {
        earlier = true;
        if (known) {
            lines = LineMap.behind(lines, change);
        } else {
            changes.add(change);
        }
    }

    /** The run is over; lines count as they were when it began. */
    void came(Map<Integer, Answer> answers) {
        lines = answers;
        changes.forEach(change -> lines = LineMap.behind(lines, change));
        changes.clear();
        known = true;
    }

    /** What is known about lines, by their 0-based numbers. */
    Map<Integer, Answer> lines() {
        return lines;
    }

    /** Whether the text was edited since. */
    boolean isEarlier() {
        return earlier;
    }

    /** Another run takes its place. */
    void end() {
        following.unsubscribe();
    }
}
