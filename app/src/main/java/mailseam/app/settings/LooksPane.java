package mailseam.app.settings;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import mailseam.app.control.Describe;
import mailseam.app.text.Texts;
import mailseam.app.theme.FontSizes;
import mailseam.app.theme.ThemeChoice;
import org.kordamp.ikonli.javafx.FontIcon;

/** Theme and sizes of letters, in one line. */
final class LooksPane {
    private final Texts texts;
    private final Describe describe;
    private final HBox node = new HBox();

    LooksPane(Settings settings, Texts texts, Describe describe) {
        this.texts = texts;
        this.describe = describe;
        node.getStyleClass().add("looks-pane");
        add("settings.theme", theme(settings));
        add("settings.font", size("settings.font", settings.fonts().window()));
        add("settings.editorFont", size("settings.editorFont", settings.fonts().editor()));
        Button usual = describe.as("settings.usual",
                new Button(texts.get("settings.usual"), new FontIcon("mdi2r-restore")));
        usual.setOnAction(_ -> settings.fonts().reset());
        node.getChildren().add(usual);
    }

    Node node() {
        return node;
    }

    /** Shows what has some letters in its name, or all of it. */
    void search(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        boolean any = node.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .anyMatch(label -> label.getText().toLowerCase(Locale.ROOT).contains(wanted));
        node.setVisible(any);
        node.setManaged(any);
    }

    private void add(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().addAll(label, field);
    }

    private ComboBox<ThemeChoice> theme(Settings settings) {
        ComboBox<ThemeChoice> box = describe.as("settings.theme", new ComboBox<>());
        box.getItems().setAll(ThemeChoice.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ThemeChoice choice) {
                return choice == null ? "" : texts.get(choice.textKey());
            }

            @Override
            public ThemeChoice fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().bindBidirectional(settings.themes().choice());
        return box;
    }

    private Spinner<Integer> size(String key, IntegerProperty size) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                FontSizes.SMALLEST, FontSizes.LARGEST, size.get());
        Spinner<Integer> spinner = describe.as(key, new Spinner<>(values));
        size.subscribe(now -> values.setValue(now.intValue()));
        values.valueProperty().subscribe(size::set);
        spinner.setPrefWidth(75);
        return spinner;
    }
}
