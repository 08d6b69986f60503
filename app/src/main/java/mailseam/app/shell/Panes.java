package mailseam.app.shell;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

/** The panes of the window, in the order in which F6 goes through them; one that is not shown is left out. */
final class Panes {
    private final List<Pane> panes;

    Panes(List<Pane> panes) {
        this.panes = List.copyOf(panes);
    }

    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    /** A pane that is hidden is in no scene. */
    private void move(int by) {
        List<Pane> shown = panes.stream().filter(pane -> pane.whole().getScene() != null).toList();
        int now = focused(shown);
        int to = now < 0 ? 0 : Math.floorMod(now + by, shown.size());
        shown.get(to).focusTarget().get().requestFocus();
    }

    private static int focused(List<Pane> shown) {
        for (int i = 0; i < shown.size(); i++) {
            for (Node node = shown.get(i).whole().getScene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.equals(shown.get(i).whole())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A pane, and what takes the keyboard in it. */
    record Pane(Node whole, Supplier<Node> focusTarget) {
        static Pane of(Node node) {
            return new Pane(node, () -> node);
        }
    }
}
