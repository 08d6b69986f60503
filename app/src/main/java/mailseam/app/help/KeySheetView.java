package mailseam.app.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.overlay.Overlay;
import mailseam.app.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sheet of keys over the window, in columns of nearly the same length. */
public final class KeySheetView {
    private static final int COLUMNS = 3;

    private final KeySheet sheet;
    private final Overlay overlay;
    private final TextField search;
    private final HBox columns = new HBox();
    private final Label none;
    private final VBox node;

    /** With what copies a text, and with what opens the settings of keys. */
    public KeySheetView(KeySheet sheet, Texts texts, Describe describe, Overlay overlay, Consumer<String> copy,
            Runnable settings) {
        this.sheet = sheet;
        this.overlay = overlay;
        search = describe.as("keys.search", new TextField());
        search.setPromptText(texts.get("keys.prompt"));
        search.textProperty().subscribe(_ -> fill());
        none = new Label(texts.get("keys.none"));
        Button copyAll = button("keys.copy", "mdi2c-content-copy", texts, describe);
        copyAll.setOnAction(_ -> copy.accept(sheet.text()));
        Button change = button("keys.change", "mdi2k-keyboard-settings-outline", texts, describe);
        change.setOnAction(_ -> settings.run());
        Button close = button("keys.close", "mdi2c-close", texts, describe);
        close.setOnAction(_ -> overlay.close());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(search, copyAll, change, close);
        head.getStyleClass().add("overlay-head");
        columns.getStyleClass().add("key-columns");
        ScrollPane scroll = describe.as("keys.sheet", new ScrollPane(columns));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(head, scroll);
        node.setId("key-sheet");
        node.getStyleClass().add("key-sheet");
    }

    private static Button button(String key, String icon, Texts texts, Describe describe) {
        return describe.as(key, new Button(texts.get(key), new FontIcon(icon)));
    }

    /** Opens it, with all keys as they are now. */
    public void open() {
        search.clear();
        fill();
        overlay.show(node, Pos.CENTER, search);
    }

    private void fill() {
        List<KeySheet.Section> sections = sheet.sections(search.getText());
        columns.getChildren().clear();
        if (sections.isEmpty()) {
            columns.getChildren().add(none);
            return;
        }
        List<Column> filled = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            filled.add(new Column());
        }
        for (KeySheet.Section section : sections) {
            filled.stream().min(Comparator.comparingInt(column -> column.lines))
                    .ifPresent(column -> column.add(section));
        }
        filled.forEach(column -> {
            HBox.setHgrow(column.node, Priority.ALWAYS);
            columns.getChildren().add(column.node);
        });
    }

    private static final class Column {
        private final VBox node = new VBox();
        private int lines;

        Column() {
            node.getStyleClass().add("key-column");
            node.setPrefWidth(100);
        }

        void add(KeySheet.Section section) {
            Label title = new Label(section.title());
            title.getStyleClass().add("key-section");
            GridPane grid = new GridPane();
            grid.getStyleClass().add("key-lines");
            ColumnConstraints names = new ColumnConstraints();
            names.setHgrow(Priority.ALWAYS);
            ColumnConstraints keys = new ColumnConstraints();
            keys.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().addAll(names, keys);
            for (int row = 0; row < section.lines().size(); row++) {
                grid.addRow(row, name(section.lines().get(row)), keys(section.lines().get(row)));
            }
            node.getChildren().addAll(title, grid);
            lines += section.lines().size() + 2;
        }

        private static Label name(KeySheet.Line line) {
            Label name = new Label(line.name());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            return name;
        }

        private static Label keys(KeySheet.Line line) {
            Label keys = new Label(line.keys());
            keys.getStyleClass().add("key-cap");
            keys.setVisible(!line.keys().isEmpty());
            keys.setMinWidth(Region.USE_PREF_SIZE);
            return keys;
        }
    }
}
