package mailseam.app.mark;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.session.Mark;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line below the lanes in which the comment of a mark is typed: Enter or leaving it keeps it, Esc does not, Shift+Enter goes on. */
public final class MarkBar {
    private static final double PLACE = 320;

    private final MarksViewModel model;
    private final Label place = new Label("", new FontIcon("mdi2b-bookmark-outline"));
    private final TextArea comment;
    private final HBox node = new HBox();
    private Subscription attached = Subscription.EMPTY;
    private @Nullable Node before;

    /** A line that is not seen while no comment is typed. */
    public MarkBar(MarksViewModel model, Describe describe) {
        this.model = model;
        comment = describe.as("mark.comment", new TextArea());
        comment.setPrefRowCount(1);
        comment.setMinHeight(Region.USE_PREF_SIZE);
        comment.setWrapText(true);
        comment.setTextFormatter(new TextFormatter<>(change -> {
            if (change.getControlNewText().length() > Mark.MAX_TEXT) {
                change.setText("");
                change.setRange(change.getRangeStart(), change.getRangeStart());
            }
            return change;
        }));
        comment.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        comment.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                left();
            }
        });
        HBox.setHgrow(comment, Priority.ALWAYS);
        place.setMaxWidth(PLACE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.setLabelFor(comment);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("notice", "mark-bar");
    }

    /** The control. */
    public Node node() {
        return node;
    }

    /** Starts following what is typed. */
    public void attach() {
        attached = model.draft().subscribe(this::show);
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void show(@Nullable Draft draft) {
        if (draft == null) {
            node.getChildren().clear();
            seen(false);
            return;
        }
        before = node.getScene() == null ? null : node.getScene().getFocusOwner();
        seen(true);
        place.setText(draft.place());
        comment.setText(draft.mark().text());
        node.getChildren().setAll(place, comment);
        comment.requestFocus();
        comment.selectAll();
    }

    private void seen(boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            comment.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ENTER) {
            leave(() -> model.keep(comment.getText()));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave(model::discard);
        } else {
            return;
        }
        event.consume();
    }

    private void leave(Runnable work) {
        work.run();
        if (before != null) {
            before.requestFocus();
        }
    }

    /** What was typed is not lost, whatever takes the keyboard; a new mark without a word was not meant. */
    private void left() {
        Draft draft = model.draft().get();
        if (draft != null && draft.fresh() && comment.getText().isBlank()) {
            model.discard();
        } else {
            model.keep(comment.getText());
        }
    }
}
