package mailseam.app.shell;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import mailseam.app.action.ActionId;
import mailseam.app.action.Category;
import mailseam.app.control.Keys;
import mailseam.app.text.Texts;

/** Asks in dialogs over the window. */
final class StageQuestions implements Questions {
    private final Stage stage;
    private final Texts texts;

    StageQuestions(Stage stage, Texts texts) {
        this.stage = stage;
        this.texts = texts;
    }

    @Override
    public Unsaved unsaved(String name) {
        ButtonType save = new ButtonType(texts.get("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(texts.get("unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(texts.get("unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, texts.get("unsaved.text"), save, discard, cancel);
        alert.initOwner(stage);
        alert.setTitle(texts.get("window.title"));
        alert.setHeaderText(texts.get("unsaved.header", name));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean overwrite(String name) {
        ButtonType write = new ButtonType(texts.get("overwrite.write"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("unsaved.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(AlertType.CONFIRMATION, texts.get("overwrite.text"), write, cancel);
        alert.initOwner(stage);
        alert.setTitle(texts.get("window.title"));
        alert.setHeaderText(texts.get("overwrite.header", name));
        return alert.showAndWait().filter(write::equals).isPresent();
    }

    @Override
    public void showKeys() {
        Alert alert = new Alert(AlertType.INFORMATION, "", ButtonType.CLOSE);
        alert.initOwner(stage);
        alert.setTitle(texts.get("window.title"));
        alert.setHeaderText(texts.get("keys.header"));
        GridPane grid = new GridPane(48, 24);
        grid.addColumn(0, column(List.of(Category.FILE, Category.EDIT, Category.HELP)));
        grid.addColumn(1, column(List.of(Category.RUN, Category.VIEW, Category.TIMELINE)));
        alert.getDialogPane().setContent(grid);
        alert.getDialogPane().setMinWidth(720);
        alert.showAndWait();
    }

    private GridPane[] column(List<Category> categories) {
        return categories.stream().map(this::block).toArray(GridPane[]::new);
    }

    private GridPane block(Category category) {
        GridPane block = new GridPane(24, 6);
        Label title = new Label(texts.get(category.textKey()));
        title.getStyleClass().add("title-4");
        block.add(title, 0, 0, 2, 1);
        List<ActionId> ids = Arrays.stream(ActionId.values()).filter(id -> id.category() == category).toList();
        for (int row = 0; row < ids.size(); row++) {
            Label name = new Label(texts.get(ids.get(row).textKey()));
            name.setMinWidth(170);
            Label keys = new Label(Keys.text(ids.get(row)));
            keys.getStyleClass().add("key");
            block.addRow(row + 1, name, keys);
        }
        return block;
    }
}
