package mailseam.app.settings;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import mailseam.app.control.Describe;
import mailseam.app.keys.KeyNames;
import mailseam.app.keys.PressedKey;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of actions and keys, with what changes them below it. */
final class KeysPane {
    private final KeySettings model;
    private final Texts texts;
    private final Describe describe;
    private final TableView<KeyRow> table;
    private final Label question = new Label();
    private final HBox choices = new HBox();
    private final VBox node;

    KeysPane(KeySettings model, Texts texts, Describe describe) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        table = describe.as("settings.keys", new TableView<>(model.rows()));
        table.getColumns().add(column("settings.keys.action", 250, KeyRow::name));
        table.getColumns().add(column("settings.keys.menu", 110, KeyRow::menu));
        table.getColumns().add(column("settings.keys.keys", 250, this::keys));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(texts.get("settings.none")));
        table.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null && !now.equals(model.selected().get())) {
                model.stop();
                model.selected().set(now);
            }
        });
        model.selected().subscribe(this::select);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.ask(false);
            }
        });
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.getStyleClass().add("question");
        choices.getStyleClass().add("choices");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(table, question, choices);
        node.getStyleClass().add("keys-pane");
        model.asking().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        table.requestFocus();
    }

    static ViewKeys keys() {
        return ViewKeys.of("settings.keys").and("Enter, F2", "settings.key.change").and("Insert", "settings.key.more")
                .and("Delete", "settings.key.clear").and("Backspace", "settings.key.reset");
    }

    private String keys(KeyRow row) {
        return row.changed() ? texts.get("settings.keys.changed", row.keys().isEmpty()
                ? texts.get("settings.keys.none") : row.keys()) : row.keys();
    }

    private interface Cell {
        String of(KeyRow row);
    }

    private TableColumn<KeyRow, String> column(String key, double width, Cell cell) {
        TableColumn<KeyRow, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.of(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void select(@Nullable KeyRow row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(row);
        }
    }

    /** While a key is asked for, whatever is pressed is the answer. */
    private void pressed(KeyEvent key) {
        if (model.press(PressedKey.of(key))) {
            key.consume();
            return;
        }
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        KeyCode code = key.getCode();
        switch (code) {
            case ENTER, F2 -> model.ask(false);
            case INSERT -> model.ask(true);
            case DELETE -> model.clear();
            case BACK_SPACE -> model.reset();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void show(Asking asking) {
        switch (asking) {
            case Asking.Nothing _ -> {
                question.setText(texts.get("settings.keys.hint"));
                choices.getChildren().setAll(
                        button("settings.change", "mdi2k-keyboard-outline", () -> ask(false)),
                        button("settings.more", "mdi2p-plus", () -> ask(true)),
                        button("settings.clear", "mdi2k-keyboard-off-outline", model::clear),
                        button("settings.reset", "mdi2r-restore", model::reset),
                        button("settings.resetAll", "mdi2b-backup-restore", model::resetAll));
            }
            case Asking.Press press -> {
                String name = texts.get(press.id().textKey());
                question.setText(press.unusable().isEmpty() ? texts.get("settings.press", name)
                        : texts.get("settings.unusable", press.unusable(), name));
                choices.getChildren().setAll(button("settings.stop", "mdi2c-close", model::stop));
            }
            case Asking.Taken taken -> {
                question.setText(texts.get("settings.taken", KeyNames.display(taken.key()),
                        texts.get(taken.holder().textKey()), texts.get(taken.id().textKey())));
                Button take = button("settings.take", "mdi2s-swap-horizontal", model::take);
                choices.getChildren().setAll(take,
                        button("settings.again", "mdi2k-keyboard-outline", this::askAgain),
                        button("settings.stop", "mdi2c-close", model::stop));
                take.requestFocus();
            }
        }
    }

    private void ask(boolean more) {
        model.ask(more);
        table.requestFocus();
    }

    private void askAgain() {
        model.askAgain();
        table.requestFocus();
    }

    private Button button(String key, String icon, Runnable work) {
        Button button = describe.as(key, new Button(texts.get(key), new FontIcon(icon)));
        button.setOnAction(_ -> {
            work.run();
            if (!choices.getChildren().contains(button)) {
                table.requestFocus();
            }
        });
        return button;
    }
}
