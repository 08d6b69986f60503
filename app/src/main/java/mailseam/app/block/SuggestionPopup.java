package mailseam.app.block;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.text.Texts;

/** Suggestions below a field: the arrows choose one, Tab or Enter takes it, Escape leaves them. */
final class SuggestionPopup {
    private static final double ROW = 24;
    private static final int ROWS = 8;

    private final TextField field;
    private final Texts texts;
    private final ListView<Suggestion> list;
    private final Popup popup = new Popup();
    private boolean taking;

    SuggestionPopup(TextField field, Texts texts, Describe describe) {
        this.field = field;
        this.texts = texts;
        list = describe.as("block.suggestions", new ListView<>());
        Rows.height(list, ROW);
        list.setPrefWidth(300);
        list.setFocusTraversable(false);
        list.getStyleClass().addAll("suggestions", "octets");
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Shows these; none are hidden. The first is not chosen, so that Enter still ends the line. */
    void show(List<Suggestion> suggestions) {
        if (taking) {
            return;
        }
        list.getItems().setAll(suggestions);
        list.getSelectionModel().clearSelection();
        Rows.show(list, Math.min(ROWS, suggestions.size()), 2);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (suggestions.isEmpty() || at == null || field.getScene() == null) {
            popup.hide();
        } else if (!popup.isShowing()) {
            popup.show(field, at.getMinX(), at.getMaxY());
        }
    }

    private void pressed(KeyEvent key) {
        if (!popup.isShowing()) {
            return;
        }
        int chosen = list.getSelectionModel().getSelectedIndex();
        boolean mine = switch (key.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case TAB -> choose(Math.max(0, chosen)) && take();
            case ENTER -> chosen >= 0 && take();
            case ESCAPE -> {
                popup.hide();
                yield true;
            }
            default -> false;
        };
        if (mine) {
            key.consume();
        }
    }

    private boolean choose(int index) {
        list.getSelectionModel().select(Math.clamp(index, 0, list.getItems().size() - 1));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        return true;
    }

    private boolean take() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            taking = true;
            field.setText(chosen.in(field.getText()));
            field.positionCaret(chosen.from() + chosen.text().length());
            taking = false;
            show(Suggestions.at(field.getText(), field.getCaretPosition()));
        }
        return true;
    }

    private final class Cell extends ListCell<Suggestion> {
        @Override
        protected void updateItem(Suggestion one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null
                    : one.help().isEmpty() ? one.text() : texts.get("block.suggestion", one.text(), one.help()));
        }
    }
}
