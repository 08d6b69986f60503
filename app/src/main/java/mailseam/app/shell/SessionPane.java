package mailseam.app.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailseam.app.action.ActionId;
import mailseam.app.control.ActionControls;

/**
 * The middle of the window: tabs with the switch of views beside them, notices, the active session as blocks, as text or as both, and
 * the segment ruler below. A place that nothing was put into is not seen.
 */
final class SessionPane {
    private final SessionLayout layout;
    private final Region text;
    private final SplitPane views = new SplitPane();
    private final SplitPane whole = new SplitPane(views);
    private final HBox head;
    private final VBox node;
    private List<Region> blocks = List.of();
    private List<Region> ruler = List.of();
    private double between = 0.42;
    private double above = 0.57;

    SessionPane(SessionLayout layout, ActionControls controls, Node tabs, Node notices, Region text) {
        this.layout = layout;
        this.text = text;
        views.setId("split-views");
        whole.setId("split-ruler");
        whole.setOrientation(Orientation.VERTICAL);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        head = new HBox(tabs, controls.toggleButton(ActionId.VIEW_BLOCKS, is(SessionView.BLOCKS)),
                controls.toggleButton(ActionId.VIEW_TEXT, is(SessionView.TEXT)),
                controls.toggleButton(ActionId.VIEW_BOTH, is(SessionView.BOTH)),
                controls.toggleButton(ActionId.SHOW_RULER, layout.ruler()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("session-head");
        VBox.setVgrow(whole, Priority.ALWAYS);
        node = new VBox(head, notices, whole);
        node.getStyleClass().addAll("pane", "session");
        layout.view().subscribe(_ -> divide());
        layout.ruler().subscribe(_ -> divide());
    }

    private ObservableValue<Boolean> is(SessionView one) {
        return layout.view().map(one::equals);
    }

    VBox node() {
        return node;
    }

    /** Puts the list of blocks into its place, at the left of the text. */
    void putBlocks(Region list) {
        blocks = List.of(list);
        divide();
    }

    /** Puts the segment ruler into its place, below both views. */
    void putRuler(Region strip) {
        ruler = List.of(strip);
        SplitPane.setResizableWithParent(strip, false);
        divide();
    }

    private void divide() {
        if (!views.getDividers().isEmpty()) {
            between = views.getDividerPositions()[0];
        }
        if (!whole.getDividers().isEmpty()) {
            above = whole.getDividerPositions()[0];
        }
        views.getItems().setAll(shownViews());
        views.setDividerPositions(between);
        whole.getItems().setAll(views);
        if (layout.ruler().get()) {
            whole.getItems().addAll(ruler);
        }
        whole.setDividerPositions(above);
    }

    private List<Region> shownViews() {
        return switch (layout.view().get()) {
            case BLOCKS -> blocks.isEmpty() ? List.of(text) : blocks;
            case TEXT -> List.of(text);
            case BOTH -> blocks.isEmpty() ? List.of(text) : List.of(blocks.getFirst(), text);
        };
    }
}
