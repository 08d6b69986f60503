package mailseam.app.capture;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;

/** Shows how far the writing of a capture is, and stops it; there only while one is written. */
final class SavingBar {
    private static final double HUNDRED = 100;

    private final CaptureSaving model;
    private final Texts texts;
    private final Label told = new Label();
    private final ProgressBar progress;
    private final HBox node;

    SavingBar(CaptureSaving model, Texts texts, Describe describe) {
        this.model = model;
        this.texts = texts;
        progress = describe.as("captures.saving", new ProgressBar());
        progress.setPrefWidth(80);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        Button stop = describe.as("captures.saving.stop", new Button(texts.get("captures.saving.stop")));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> model.stop());
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        node = new HBox(told, progress, stop);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("lab-bar", "saving-bar");
    }

    Node node() {
        return node;
    }

    Subscription attach() {
        return model.going().subscribe(this::show);
    }

    private void show(CaptureSaving.@Nullable Going going) {
        node.setVisible(going != null);
        node.setManaged(going != null);
        if (going != null) {
            told.setText(texts.get("captures.saving.file", going.file().getFileName()));
            progress.setProgress(going.percent() == 0 ? ProgressBar.INDETERMINATE_PROGRESS
                    : going.percent() / HUNDRED);
        }
    }
}
