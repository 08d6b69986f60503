package mailseam.app.variable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.SideDialog;
import mailseam.app.text.Texts;
import mailseam.session.Need;
import mailseam.session.SessionFile;
import org.jspecify.annotations.Nullable;

/** Shows what the active session needs and where it comes from, and edits the chosen environment. It does not hold up the window. */
public final class VariablesDialog {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 500;

    private final VariablesViewModel model;
    private final ObservableValue<SessionFile> session;
    private final Texts texts;
    private final Describe describe;
    private final SideDialog dialog;
    private final Consumer<Path> openText;
    private final TableView<ValueRow> table = new TableView<>();
    private final Label told = new Label();
    private final TextField name = new TextField();
    private final TextField value = new TextField();
    private final TextField fresh = new TextField();
    private final EnvironmentChoice choice;

    /** A dialog over a window, for the session that is active; {@code openText} opens a file in the editor. */
    public VariablesDialog(VariablesViewModel model, ObservableValue<SessionFile> session, Texts texts,
            Describe describe, Supplier<Window> owner, Consumer<Path> openText) {
        this.model = model;
        this.session = session;
        this.texts = texts;
        this.describe = describe;
        dialog = new SideDialog(owner, "variables", WIDTH, HEIGHT);
        this.openText = openText;
        choice = new EnvironmentChoice(model, texts, describe, "variables.environment");
        describe.as("variables.table", table);
        describe.as("variables.fresh", fresh);
        describe.as("variables.name", name);
        describe.as("variables.value", value);
        column("variables.column.name", 150, row -> texts.get(row.need().secret() ? "asking.secret" : "asking.variable",
                row.need().name()));
        column("variables.column.value", 170, ValueRow::value);
        column("variables.column.from", 160, row -> texts.get(row.source().textKey()));
        column("variables.column.lines", 100, row -> lines(texts, row.need()));
        table.setPlaceholder(new Label(texts.get("variables.none")));
        table.setPrefHeight(260);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("dense");
        table.getSelectionModel().selectedItemProperty().subscribe(this::take);
    }

    private void column(String key, double width, Function<ValueRow, String> text) {
        TableColumn<ValueRow, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
    }

    /** Where a need stands in the session, in words. */
    static String lines(Texts texts, Need need) {
        String numbers = need.lines().stream().limit(6).map(String::valueOf).collect(Collectors.joining(", "));
        return need.lines().isEmpty() ? texts.get("variables.unused")
                : texts.get(need.lines().size() > 6 ? "variables.lines.more" : "variables.lines", numbers);
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        model.look();
        if (dialog.comesToFront()) {
            return;
        }
        dialog.open(texts.get("variables.title"), content(), name::requestFocus,
                Subscription.combine(session.subscribe(_ -> refresh()), model.chosen().subscribe(_ -> refresh()),
                        model.failure().subscribe(_ -> refresh())));
    }

    private Node content() {
        fresh.setPromptText(texts.get("variables.fresh"));
        fresh.setOnAction(_ -> create());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = bar(choice.node(), button("variables.text", this::openChosen), space, fresh,
                button("variables.create", this::create));
        name.setPromptText(texts.get("variables.name"));
        value.setPromptText(texts.get("variables.value"));
        name.setPrefColumnCount(14);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setOnAction(_ -> set());
        HBox edit = bar(name, value, button("variables.set", this::set), button("variables.remove", this::remove));
        Button forget = button("variables.forget", () -> {
            model.forgetSecrets();
            refresh();
        });
        told.getStyleClass().add("remark");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox foot = bar(told, forget);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(8, top, table, edit, foot);
        content.setPadding(new Insets(12));
        return content;
    }

    private static HBox bar(Node... nodes) {
        HBox bar = new HBox(6, nodes);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String key, Runnable work) {
        Button button = describe.as(key, new Button(texts.get(key)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void create() {
        model.create(fresh.getText().strip());
        fresh.clear();
    }

    private void openChosen() {
        NamedEnvironment chosen = model.chosen().get();
        if (chosen != null) {
            openText.accept(chosen.path());
        }
    }

    private void take(@Nullable ValueRow row) {
        if (row != null && !row.need().secret()) {
            name.setText(row.need().name());
            value.setText(row.value());
        }
    }

    private void set() {
        model.set(name.getText().strip(), value.getText());
    }

    private void remove() {
        model.remove(name.getText().strip());
    }

    private void refresh() {
        table.getItems().setAll(ValueRow.of(model, session.getValue().session()));
        long missing = table.getItems().stream().filter(row -> row.source() == ValueSource.MISSING).count();
        long asked = table.getItems().stream().filter(row -> row.source() == ValueSource.ASKED).count();
        told.setText(!model.failure().get().isEmpty() ? model.failure().get()
                : model.chosen().get() == null ? texts.get("variables.told.none", missing, asked)
                        : texts.get("variables.told", missing, asked));
    }
}
