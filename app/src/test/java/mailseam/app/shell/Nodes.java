package mailseam.app.shell;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The nodes of a window as its user meets them. */
final class Nodes {
    private Nodes() {
    }

    /** All that are seen, those inside behind the one that they are in. */
    static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::seen) : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    /** A node and what it is in, from the inside out. */
    static Stream<Node> outwards(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    /** How a test names it. */
    static String name(Node node) {
        String id = outwards(node).map(Node::getId).filter(Objects::nonNull).findFirst().orElse("");
        return node.getClass().getSimpleName() + " " + node.getStyleClass() + " in " + id;
    }
}
