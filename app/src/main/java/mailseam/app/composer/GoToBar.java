package mailseam.app.composer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;

/** The bar over the editor that asks for a line. Enter goes there, Esc closes it. */
final class GoToBar {
    private static final Pattern PLACE = Pattern.compile("\\s*([0-9]{1,9})\\s*(?::\\s*([0-9]{1,9}))?\\s*");

    /** A 1-based line and column. */
    record Place(int line, int column) {
        /** Reads {@code LINE} or {@code LINE:COLUMN}. */
        static Optional<Place> parse(String text) {
            Matcher matcher = PLACE.matcher(text);
            return matcher.matches() ? Optional.of(new Place(Integer.parseInt(matcher.group(1)),
                    matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)))) : Optional.empty();
        }
    }

    private final Editor editor;
    private final TextField place;
    private final HBox node;

    GoToBar(Editor editor, Texts texts, Describe describe) {
        this.editor = editor;
        place = describe.as("goto.place", new TextField());
        place.setPromptText(texts.get("goto.prompt"));
        place.getStyleClass().add("small");
        Label label = new Label(texts.get("goto.place"));
        label.setLabelFor(place);
        node = new HBox(label, place);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("find-bar", "find-row");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        place.focusedProperty().subscribe(focused -> show(focused));
        show(false);
    }

    HBox node() {
        return node;
    }

    void open() {
        show(true);
        place.setText(Integer.toString(editor.line()));
        place.requestFocus();
        place.selectAll();
    }

    private void show(boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            editor.focus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            Place.parse(place.getText()).ifPresent(to -> editor.goTo(to.line(), to.column()));
            key.consume();
        }
    }
}
