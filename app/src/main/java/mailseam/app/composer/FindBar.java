package mailseam.app.composer;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar over the editor in which something is looked for and replaced. Esc closes it. */
final class FindBar {
    private final FindViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final Runnable closed;
    private final TextField wanted;
    private final TextField replacement;
    private final HBox replacing;
    private final VBox node = new VBox();

    /** {@code closed} is called when the user has done with it. */
    FindBar(FindViewModel model, Texts texts, Describe describe, Runnable closed) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        this.closed = closed;
        wanted = field("find.wanted");
        wanted.textProperty().bindBidirectional(model.wanted());
        replacement = field("find.replacement");
        replacement.textProperty().bindBidirectional(model.replacement());
        Label status = describe.as("find.status", new Label());
        status.textProperty().bind(model.status());
        status.getStyleClass().add("find-status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        replacing = row(replacement, button("find.replace", "mdi2f-find-replace", model::replace),
                button("find.replaceAll", "mdi2r-repeat", model::replaceAll));
        node.getChildren().setAll(row(wanted, toggle("find.case", "mdi2f-format-letter-case", model.matchCase()),
                toggle("find.regex", "mdi2r-regex", model.regex()),
                button("find.previous", "mdi2c-chevron-up", model::previous),
                button("find.next", "mdi2c-chevron-down", model::next), status,
                button("find.close", "mdi2c-close", this::close)), replacing);
        node.getStyleClass().add("find-bar");
        node.visibleProperty().bind(model.open());
        node.managedProperty().bind(model.open());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    VBox node() {
        return node;
    }

    /** Opens it, with one line of what is selected as what is looked for. */
    void open(String selected, boolean replace) {
        replacing.setVisible(replace);
        replacing.setManaged(replace);
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            model.wanted().set(selected);
        }
        model.open().set(true);
        wanted.requestFocus();
        wanted.selectAll();
    }

    private void close() {
        model.open().set(false);
        closed.run();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !(key.getTarget() instanceof Button)) {
            if (replacement.isFocused()) {
                model.replace();
            } else if (key.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            key.consume();
        }
    }

    private TextField field(String key) {
        TextField field = describe.as(key, new TextField());
        field.setPromptText(texts.get(key));
        field.getStyleClass().add("small");
        field.setPrefColumnCount(24);
        return field;
    }

    private Button button(String key, String icon, Runnable work) {
        Button button = describe.as(key, new Button("", new FontIcon(icon)));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setOnAction(_ -> work.run());
        return button;
    }

    private ToggleButton toggle(String key, String icon, BooleanProperty on) {
        ToggleButton button = describe.as(key, new ToggleButton("", new FontIcon(icon)));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.selectedProperty().bindBidirectional(on);
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("find-row");
        return row;
    }
}
