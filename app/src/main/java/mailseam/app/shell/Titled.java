package mailseam.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A view below its title. */
final class Titled {
    private Titled() {
    }

    /** With what stands at the other end of the title's line. */
    static VBox of(Label title, Region content, Node... beside) {
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space);
        head.getChildren().addAll(beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox pane = new VBox(head, content);
        pane.getStyleClass().add("pane");
        return pane;
    }
}
