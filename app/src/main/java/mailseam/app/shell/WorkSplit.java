package mailseam.app.shell;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The centre of the window, from top to bottom: the session, the lanes, and what tells of their events. */
final class WorkSplit {
    private final SplitPane split;
    private final Node session;
    private double[] positions = {0.44, 0.79};

    /** While {@code large} is set the lanes have the room of the session too. */
    WorkSplit(Node session, Node lanes, Node below, BooleanProperty large) {
        this.session = session;
        split = new SplitPane(session, lanes, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setId("split-work");
        split.setDividerPositions(positions);
        large.subscribe(this::enlarge);
    }

    Node node() {
        return split;
    }

    private void enlarge(boolean large) {
        boolean shown = split.getItems().contains(session);
        if (large && shown) {
            positions = split.getDividerPositions();
            split.getItems().remove(session);
            split.setDividerPositions(positions[1]);
        } else if (!large && !shown) {
            split.getItems().addFirst(session);
            split.setDividerPositions(positions);
        }
    }
}
