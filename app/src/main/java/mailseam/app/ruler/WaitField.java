package mailseam.app.ruler;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.session.SyntaxException;

/** The field for what is waited for behind a cut: {@code 50ms}, {@code acked}, or nothing. It is seen only while it is asked. */
final class WaitField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final RulerEdits edits;
    private final TextField field;
    private final Texts texts;
    private final Label label = new Label();
    private final HBox node;
    private int offset;
    private Runnable then = () -> {};

    WaitField(RulerEdits edits, Texts texts, Describe describe) {
        this.edits = edits;
        this.texts = texts;
        field = describe.as("ruler.wait", new TextField());
        field.setPromptText(texts.get("ruler.wait.prompt"));
        field.setPrefColumnCount(8);
        label.setLabelFor(field);
        node = new HBox(label, field);
        node.getStyleClass().add("ruler-wait");
        show(false);
        field.setOnAction(_ -> take());
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                done();
            }
        });
        field.textProperty().subscribe(_ -> field.pseudoClassStateChanged(WRONG, false));
        field.focusedProperty().subscribe((_, now) -> show(now));
    }

    HBox node() {
        return node;
    }

    /** Asks about the cut before an octet; {@code afterwards} is called when that is over. */
    void ask(int at, Runnable afterwards) {
        offset = at;
        then = afterwards;
        show(true);
        label.setText(texts.get("ruler.wait"));
        field.setText(edits.wait(at));
        field.selectAll();
        field.requestFocus();
    }

    private void take() {
        try {
            edits.wait(offset, field.getText());
            done();
        } catch (SyntaxException wrong) {
            field.pseudoClassStateChanged(WRONG, true);
            label.setText(wrong.expected());
        }
    }

    private void done() {
        then.run();
        show(false);
    }

    private void show(boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
