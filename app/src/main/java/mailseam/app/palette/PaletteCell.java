package mailseam.app.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the palette: icon, name with the letters that were found, what it is or why it cannot be done, its key. */
final class PaletteCell extends ListCell<Found> {
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    private final FontIcon icon = new FontIcon();
    private final TextFlow name = new TextFlow();
    private final Label kind = new Label();
    private final Label keys = new Label();
    private final HBox line;

    PaletteCell() {
        kind.getStyleClass().add("kind");
        kind.setMinWidth(0);
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(icon, name, kind, space, keys);
        line.setFillHeight(false);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("palette-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        setText(null);
        if (empty || found == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        PaletteItem item = found.item();
        pseudoClassStateChanged(UNAVAILABLE, !item.isAvailable());
        icon.setIconLiteral(item.icon());
        name.getChildren().clear();
        int at = 0;
        for (int letter : found.letters()) {
            piece(item.name().substring(at, letter), "name");
            piece(item.name().substring(letter, letter + 1), "found");
            at = letter + 1;
        }
        piece(item.name().substring(at), "name");
        kind.setText(item.isAvailable() ? item.kind() : item.unavailable());
        keys.setText(item.keys());
        keys.setVisible(!item.keys().isEmpty());
        setGraphic(line);
        setAccessibleText(String.join(", ", item.name(), item.kind(), item.keys(), item.unavailable()));
    }

    private void piece(String text, String style) {
        if (!text.isEmpty()) {
            Text piece = new Text(text);
            piece.getStyleClass().add(style);
            name.getChildren().add(piece);
        }
    }
}
