package mailseam.app.events;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.text.Texts;
import mailseam.timeline.filter.Completion;

/** What may be written next in the filter. It opens while one types; arrows choose, Tab and Enter take, Esc closes. */
final class FilterProposals {
    private static final double ROW = 24;
    private static final int ROWS = 9;
    private static final double WIDTH = 220;

    private final TextField field;
    private final EventsViewModel model;
    private final ListView<String> list;
    private final Popup popup = new Popup();
    private Completion completion = new Completion(0, List.of());
    private boolean taking;

    FilterProposals(TextField field, EventsViewModel model, Texts texts) {
        this.field = field;
        this.model = model;
        list = new Describe(texts).as("filter.proposals", new ListView<>());
        list.setTooltip(null);
        Rows.height(list, ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.getStyleClass().add("completion");
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /** Follows what is typed. */
    void follow() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.caretPositionProperty().subscribe((_, _) -> typed());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private void typed() {
        if (field.isFocused() && !taking) {
            open(false);
        }
    }

    private void open(boolean asked) {
        int caret = Math.min(field.getCaretPosition(), field.getText().length());
        completion = Completion.at(field.getText(), caret, model.occurring());
        boolean begun = caret > completion.from()
                || (caret > 0 && ":=,".indexOf(field.getText().charAt(caret - 1)) >= 0);
        if (completion.words().isEmpty() || (!asked && !begun) || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(completion.words());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        Rows.show(list, Math.min(ROWS, list.getItems().size()), 4);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
            Point2D below = field.localToScreen(0, field.getHeight() + 2);
            popup.show(field, below.getX(), below.getY());
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && key.isControlDown()) {
            open(true);
            key.consume();
            return;
        }
        if (!popup.isShowing() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case TAB -> take();
            case ENTER -> {
                if (model.problem().get() == null && !endsInKey()) {
                    popup.hide();
                    return;
                }
                take();
            }
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** A filter that is right as it is is gone through with Enter; one that lacks a value is completed. */
    private boolean endsInKey() {
        return field.getText().endsWith(":");
    }

    private void move(int by) {
        int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, list.getItems().size());
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS + 1));
    }

    private void take() {
        String word = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (word != null) {
            int caret = field.getCaretPosition();
            taking = true;
            field.replaceText(completion.from(), caret, word);
            field.positionCaret(completion.from() + word.length());
            taking = false;
            if (word.endsWith(":")) {
                open(true);
            }
        }
    }
}
