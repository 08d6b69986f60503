package mailseam.app.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A panel over the window. Esc and a click beside it close it; Tab stays inside; keys that it does not know do nothing, so that
 * no action changes what cannot be seen.
 */
public final class Overlay {
    private final StackPane root;
    private final StackPane shade = new StackPane();
    private @Nullable Node before;
    private boolean backwards;
    private Subscription guard = Subscription.EMPTY;

    /** Over some content. */
    public Overlay(Node content) {
        root = new StackPane(content, shade);
        shade.getStyleClass().add("overlay");
        shade.setVisible(false);
        shade.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shade.addEventFilter(KeyEvent.KEY_PRESSED, key -> backwards = key.isShiftDown());
        shade.addEventHandler(MouseEvent.MOUSE_PRESSED, click -> {
            if (click.getTarget().equals(shade)) {
                close();
            }
        });
    }

    /** The content with what is over it. */
    public StackPane node() {
        return root;
    }

    /** Whether something is shown. */
    public boolean isShown() {
        return shade.isVisible();
    }

    /** Shows a panel, in place of one that may be there, and gives the keyboard to a node in it. */
    public void show(Region panel, Pos place, Node focus) {
        Scene scene = root.getScene();
        if (!isShown()) {
            before = scene.getFocusOwner();
        }
        if (!panel.getStyleClass().contains("overlay-panel")) {
            panel.getStyleClass().add("overlay-panel");
        }
        StackPane.setAlignment(panel, place);
        shade.getChildren().setAll(panel);
        shade.setVisible(true);
        guard.unsubscribe();
        focus.requestFocus();
        guard = scene.focusOwnerProperty().subscribe(this::hold);
    }

    /** Closes what is shown, and gives the keyboard back. */
    public void close() {
        if (!isShown()) {
            return;
        }
        guard.unsubscribe();
        shade.setVisible(false);
        shade.getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
        before = null;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
        }
        if (key.getCode() != KeyCode.TAB) {
            key.consume();
        }
    }

    /** What has the keyboard is in the panel, or Tab went out of it: then it begins again at the other end. */
    private void hold(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(shade)) {
                return;
            }
        }
        List<Node> inside = new ArrayList<>();
        collect(shade, inside);
        if (owner != null && !inside.isEmpty()) {
            (backwards ? inside.getLast() : inside.getFirst()).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
