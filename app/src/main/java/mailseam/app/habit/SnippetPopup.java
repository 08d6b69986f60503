package mailseam.app.habit;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The snippets in a window of their own over the text: a field to search in, the list, and the lines of the one that is chosen. */
public final class SnippetPopup {
    private final SnippetsViewModel model;
    private final Consumer<Path> edit;
    private final Popup popup = new Popup();
    private final TextField search;
    private final ListView<Snippet> list;
    private final TextArea preview;

    /** Gives the file of a snippet that is to be edited to {@code edit}. */
    public SnippetPopup(SnippetsViewModel model, Consumer<Path> edit, Texts texts, Describe describe) {
        this.model = model;
        this.edit = edit;
        search = describe.as("snippet.search", new TextField());
        search.setPromptText(texts.get("snippet.prompt"));
        list = describe.as("snippet.list", new ListView<>());
        Rows.height(list, 28);
        Rows.show(list, 9, 2);
        list.getStyleClass().add("dense");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(texts.get("snippet.none")));
        preview = describe.as("snippet.preview", new TextArea());
        preview.setEditable(false);
        preview.setFocusTraversable(false);
        preview.setPrefRowCount(7);
        preview.getStyleClass().add("octets");
        VBox box = new VBox(search, list, preview, new Label(texts.get("snippet.keys")));
        box.getStyleClass().add("snippets");
        box.setPrefWidth(560);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        search.textProperty().subscribe((_, _) -> fill());
        model.all().subscribe(this::fill);
        list.getSelectionModel().selectedItemProperty().subscribe(this::preview);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                insert();
            }
        });
    }

    /** Shows it in the middle of a window. */
    public void show(Window owner) {
        model.load();
        search.clear();
        fill();
        popup.show(owner, owner.getX() + Math.max(0, owner.getWidth() - 560) / 2, owner.getY() + 120);
        search.requestFocus();
    }

    private void fill() {
        list.getItems().setAll(model.matching(search.getText()));
        list.getSelectionModel().selectFirst();
    }

    private void preview(@Nullable Snippet snippet) {
        preview.setText(snippet == null ? "" : snippet.lines());
    }

    private void pressed(KeyEvent key) {
        Snippet chosen = list.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case ENTER -> insert();
            case ESCAPE -> popup.hide();
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case DELETE -> {
                if (chosen == null || search.getCaretPosition() < search.getLength()) {
                    return;
                }
                model.delete(chosen);
            }
            case F2 -> {
                if (chosen != null && chosen.own().isPresent()) {
                    popup.hide();
                    edit.accept(chosen.own().get());
                }
            }
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void insert() {
        Snippet chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            popup.hide();
            model.insert(chosen);
        }
    }

    private static final class Cell extends ListCell<Snippet> {
        @Override
        protected void updateItem(Snippet snippet, boolean empty) {
            super.updateItem(snippet, empty);
            setText(empty || snippet == null ? null : snippet.title());
            setGraphic(empty || snippet == null ? null : new FontIcon(snippet.icon()));
        }
    }
}
