package mailseam.app.block;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;

/** The field in which the line of a block is edited, with what is wrong with it at the right and suggestions below. */
final class LineField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field;
    private final Label wrong = new Label();
    private final HBox node;
    private final SuggestionPopup suggestions;
    private Consumer<String> done = _ -> {};
    private Runnable left = () -> {};
    private boolean open;

    LineField(Texts texts, Describe describe) {
        field = describe.as("block.field", new TextField());
        field.getStyleClass().add("octets");
        HBox.setHgrow(field, Priority.ALWAYS);
        wrong.getStyleClass().add("said");
        wrong.setMinWidth(0);
        wrong.pseudoClassStateChanged(WRONG, true);
        node = new HBox(field, wrong);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("block-field");
        suggestions = new SuggestionPopup(field, texts, describe);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.setOnAction(_ -> end(() -> done.accept(field.getText())));
        field.textProperty().subscribe(this::check);
        field.caretPositionProperty().subscribe(_ -> suggest());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && open) {
                end(() -> done.accept(field.getText()));
            }
        });
    }

    /** Starts to edit a line; one of the two is called at the end. */
    HBox open(String line, Consumer<String> whenDone, Runnable whenLeft) {
        done = whenDone;
        left = whenLeft;
        field.setText(line);
        check(line);
        return node;
    }

    /** Takes the keyboard; the caret stands behind the line. */
    void focus() {
        open = true;
        field.requestFocus();
        field.end();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !suggestions.isShowing()) {
            end(left);
            key.consume();
        }
    }

    private void end(Runnable how) {
        if (open) {
            close();
            how.run();
        }
    }

    /** Nothing is edited any more. */
    void close() {
        open = false;
        suggestions.hide();
    }

    private void check(String line) {
        String what = LineCheck.of(line);
        wrong.setText(what.isEmpty() ? "" : "\u26A0 " + what);
        wrong.setVisible(!what.isEmpty());
        wrong.setManaged(wrong.isVisible());
        field.pseudoClassStateChanged(WRONG, wrong.isVisible());
        field.setAccessibleHelp(what);
    }

    private void suggest() {
        if (open && field.isFocused()) {
            suggestions.show(Suggestions.at(field.getText(), field.getCaretPosition()));
        }
    }
}
