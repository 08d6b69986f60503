package mailseam.app.history;

import java.util.function.BiConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** A note that is edited in its place: Enter or leaving it keeps what was typed, Esc does not. */
final class NoteCell extends TableCell<HistoryEntry, String> {
    private final TextField field = new TextField();
    private final BiConsumer<HistoryEntry, String> keep;

    NoteCell(Texts texts, BiConsumer<HistoryEntry, String> keep) {
        this.keep = keep;
        field.setId("runs-note-field");
        field.setAccessibleText(texts.get("runs.note"));
        field.setPromptText(texts.get("runs.note.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && isEditing()) {
                finish();
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            finish();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancelEdit();
        }
    }

    private void finish() {
        HistoryEntry entry = getTableRow().getItem();
        String typed = field.getText();
        cancelEdit();
        if (entry != null) {
            keep.accept(entry, typed);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setText(getItem());
        setGraphic(null);
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable String note, boolean empty) {
        super.updateItem(note, empty);
        if (!isEditing()) {
            setGraphic(null);
            setText(empty ? null : note);
        }
    }
}
