package mailseam.app.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of a list in two lines: an icon, what it is, a word at the right, and more about it below. */
public final class TwoLines extends HBox {
    /** How high it is. */
    public static final double HEIGHT = 44;
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final FontIcon icon = new FontIcon();
    private final Label first = new Label();
    private final Label right = new Label();
    private final Label second = new Label();

    /** An empty line. */
    public TwoLines() {
        first.getStyleClass().add("first");
        second.getStyleClass().add("second");
        right.getStyleClass().add("second");
        right.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(first, space, right);
        top.setAlignment(Pos.BASELINE_LEFT);
        VBox lines = new VBox(top, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        getChildren().addAll(icon, lines);
        getStyleClass().add("two-line-cell");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** An empty name stands for no icon. */
    public void show(String iconName, String what, String atRight, String below, boolean strong) {
        icon.setVisible(!iconName.isEmpty());
        icon.setManaged(icon.isVisible());
        if (icon.isVisible()) {
            icon.setIconLiteral(iconName);
        }
        first.setText(what);
        right.setText(atRight);
        second.setText(below);
        pseudoClassStateChanged(FAINT, !strong);
    }
}
