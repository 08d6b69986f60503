package mailseam.app.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
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
}
