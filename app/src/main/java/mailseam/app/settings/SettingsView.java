package mailseam.app.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.keys.ViewKeys;
import mailseam.app.overlay.Overlay;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The settings over the window: looks above, keys below, and a field that searches in both. */
public final class SettingsView {
    private final KeySettings keys;
    private final Overlay overlay;
    private final TextField search;
    private final VBox node;

    /** A view of settings, which are changed at once. */
    public SettingsView(Settings settings, Texts texts, Describe describe, Overlay overlay) {
        this.overlay = overlay;
        keys = new KeySettings(settings.keys(), texts);
        LooksPane looks = new LooksPane(settings, texts, describe);
        KeysPane pane = new KeysPane(keys, texts, describe);
        search = describe.as("settings.search", new TextField());
        search.setPromptText(texts.get("settings.prompt"));
        search.textProperty().bindBidirectional(keys.query());
        search.textProperty().subscribe(looks::search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                pane.focus();
                key.consume();
            }
        });
        Label title = new Label(texts.get("settings.title"));
        title.getStyleClass().add("overlay-title");
        Button close = describe.as("settings.close",
                new Button(texts.get("settings.close"), new FontIcon("mdi2c-close")));
        close.setOnAction(_ -> overlay.close());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(title, search, close);
        head.getStyleClass().add("overlay-head");
        VBox.setVgrow(pane.node(), Priority.ALWAYS);
        node = new VBox(head, looks.node(), pane.node());
        node.setId("settings");
        node.getStyleClass().add("settings");
    }

    /** The keys of the settings. */
    public static List<ViewKeys> viewKeys() {
        return List.of(KeysPane.keys());
    }

    /** Opens them. */
    public void open() {
        keys.stop();
        keys.query().set("");
        overlay.show(node, Pos.CENTER, search);
    }
}
