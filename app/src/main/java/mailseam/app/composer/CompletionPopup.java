package mailseam.app.composer;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import mailseam.app.composer.Completion.Proposal;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.TextRange;
import mailseam.app.text.Texts;

/**
 * The list of what can stand at the caret. It opens when it is asked for, and by itself behind an at sign and a brace. The keyboard stays
 * with the editor: arrows choose, Enter and Tab take, Esc closes.
 */
final class CompletionPopup {
    private static final int ROW = 24;
    private static final int ROWS = 9;
    private static final int WIDTH = 460;

    private final EditedArea area;
    private final Texts texts;
    private final ListView<Proposal> list;
    private final Popup popup = new Popup();
    private Optional<DocumentText> shown = Optional.empty();
    private Optional<Completion> completion = Optional.empty();

    CompletionPopup(EditedArea area, Texts texts) {
        this.area = area;
        this.texts = texts;
        list = new Describe(texts).as("completion", new ListView<>());
        list.setTooltip(null);
        Rows.height(list, ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ProposalCell());
        list.setOnMouseClicked(_ -> take());
        list.getStyleClass().add("completion");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /** Follows the text that the area shows. */
    Subscription attach(DocumentText text) {
        shown = Optional.of(text);
        return Subscription.combine(text.selection().subscribe(this::follow), popup::hide,
                () -> shown = Optional.empty());
    }

    /** Opens with what can stand at the caret; not if nothing can. */
    void open() {
        completion = shown.flatMap(text -> Completer.at(text, text.selection().get().caret()));
        Optional<Bounds> cursor = area.getCaretBounds();
        if (completion.isEmpty() || cursor.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(completion.get().proposals());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        Rows.show(list, Math.min(ROWS, list.getItems().size()), 4);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(area.getScene().getStylesheets());
            popup.show(area, cursor.get().getMinX(), cursor.get().getMaxY() + 2);
        }
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** While it is open it follows the caret. */
    private void follow() {
        if (popup.isShowing()) {
            open();
        }
    }

    private void typed(KeyEvent key) {
        String character = key.getCharacter();
        if (!popup.isShowing() && (character.equals("{") || character.equals("@"))) {
            open();
        }
    }

    private void pressed(KeyEvent key) {
        if (!popup.isShowing() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        KeyCode code = key.getCode();
        switch (code) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP -> step(-ROWS);
            case PAGE_DOWN -> step(ROWS);
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex() + by;
        int to = Math.abs(by) == 1 ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS + 1));
    }

    private void take() {
        Proposal proposal = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (proposal == null) {
            return;
        }
        completion.ifPresent(at -> shown.ifPresent(text -> {
            text.edit(Deed.of(texts.get("deed.complete"), text.replacing(at.from(), at.to(), proposal.text())), this);
            int end = at.from() + proposal.text().length();
            text.selection().set(new TextRange(end, end));
        }));
    }

    /** What is put there at the left, what it is at the right. */
    private static final class ProposalCell extends ListCell<Proposal> {
        private final Label text = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(text, detail);

        private ProposalCell() {
            text.getStyleClass().add("completion-text");
            detail.getStyleClass().add("completion-detail");
            row.getStyleClass().add("completion-row");
        }

        @Override
        protected void updateItem(Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            boolean none = empty || proposal == null;
            setGraphic(none ? null : row);
            setAccessibleText(none ? null : proposal.text() + ", " + proposal.detail());
            text.setText(none ? "" : proposal.text());
            detail.setText(none ? "" : proposal.detail());
        }
    }
}
