package mailseam.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Named;
import mailseam.app.keys.ViewKeys;
import mailseam.app.lanes.LanesView;
import mailseam.app.settings.Settings;
import mailseam.app.text.Texts;
import mailseam.compare.Aligned;
import mailseam.compare.Aspect;
import mailseam.session.Match;
import org.jspecify.annotations.Nullable;

/** A window of its own for a comparison: the lanes of both timelines, and below them what is the same and what differs. */
public final class CompareWindow {
    /** No two times differ by so much. */
    private static final double ANY = 1_000_000.0;
    private static final List<Double> FACTORS = List.of(2.0, 5.0, 10.0, 100.0, ANY);
    /** The part of the height that the lanes have. */
    private static final double LANES = 0.42;

    private final CompareViewModel model;
    private final Texts texts;
    private final Describe describe;
    private final Label told = new Label();
    private final TableView<Aligned.Row> table;
    private final Label full;
    private final Label leftName = new Label();
    private final Label rightName = new Label();
    private final LanesView left;
    private final LanesView right;
    private final Stage stage = new Stage();
    private final Subscription letters;
    private @Nullable CompareWords words;

    private CompareWindow(CompareViewModel model, Texts texts, Settings settings, Describe describe, Window owner) {
        this.model = model;
        this.texts = texts;
        this.describe = describe;
        ObservableValue<Double> larger = settings.fonts().scale();
        left = new LanesView(model.side(true), texts, settings.themes().theme(), larger, describe);
        right = new LanesView(model.side(false), texts, settings.themes().theme(), larger, describe);
        table = describe.as("compare.rows", new TableView<>(model.rows()));
        table.getStyleClass().addAll("dense", "compare");
        table.setPlaceholder(new Label(texts.get("compare.none")));
        column("compare.time.left", 80, row -> words().map(now -> now.time(row, true)).orElse(""));
        column("compare.left", 355, row -> words().map(now -> now.side(row, true)).orElse("")).getStyleClass()
                .add("octets");
        column("compare.what", 350, row -> words().map(now -> now.what(row)).orElse(""))
                .setCellFactory(_ -> new WrappedCell());
        column("compare.right", 355, row -> words().map(now -> now.side(row, false)).orElse("")).getStyleClass()
                .add("octets");
        column("compare.time.right", 80, row -> words().map(now -> now.time(row, false)).orElse(""));
        SplitPane lanes = new SplitPane(named(leftName, left), named(rightName, right));
        SplitPane body = new SplitPane(lanes, table);
        body.setOrientation(Orientation.VERTICAL);
        told.setWrapText(true);
        told.setPadding(new Insets(0, 10, 8, 10));
        full = describe.as("compare.full", new Label());
        full.setWrapText(true);
        full.setPadding(new Insets(6, 10, 8, 10));
        table.setContextMenu(new ContextMenu(item("compare.copy.row", () -> put(full.getText())),
                item("compare.copy.all", this::copy)));
        BorderPane root = new BorderPane(body, new VBox(bar(), told), null, full, null);
        root.setId("compare");
        root.getStyleClass().add("workbench");
        Scene scene = new Scene(root, 1240, 820);
        settings.themes().dress(scene);
        letters = settings.fonts().dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.initOwner(owner);
        stage.setTitle(texts.get("compare.title"));
        stage.setOnShown(_ -> body.setDividerPositions(LANES));
        stage.setScene(scene);
    }

    /** Opens one over a window. */
    public static void open(CompareViewModel model, Texts texts, Settings settings, Describe describe, Window owner) {
        new CompareWindow(model, texts, settings, describe, owner).show();
    }

    /** The keys of the window. */
    public static ViewKeys keys() {
        return ViewKeys.of("compare.title").and("Alt+Down, Alt+Up", "compare.key.next")
                .and("Alt+1 \u2026 Alt+6", "compare.key.aspects").and("Alt+D", "compare.key.only")
                .and("Alt+S", "compare.key.swap").and("Ctrl+C", "compare.key.copy")
                .and("Escape", "compare.key.close");
    }

    private MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> work.run());
        return item;
    }

    private Optional<CompareWords> words() {
        return Optional.ofNullable(words);
    }

    private void show() {
        left.attach();
        right.attach();
        Subscription following = Subscription.combine(
                model.compared().subscribe(now -> now.ifPresent(this::compared)),
                model.selected().subscribe(this::select),
                table.getSelectionModel().selectedItemProperty().subscribe(row -> {
                    if (row != null) {
                        model.selected().set(row);
                    }
                }));
        stage.setOnHidden(_ -> {
            following.unsubscribe();
            letters.unsubscribe();
            left.detach();
            right.detach();
        });
        stage.show();
        left.model().zoomToFit();
        right.model().zoomToFit();
        table.requestFocus();
    }

    private void compared(Compared compared) {
        CompareWords now = new CompareWords(texts, compared);
        words = now;
        told.setText(now.told());
        leftName.setText(texts.get("compare.name.left", compared.pairing().leftName()));
        rightName.setText(texts.get("compare.name.right", compared.pairing().rightName()));
        table.refresh();
        select(model.selected().get());
    }

    private void select(Aligned.@Nullable Row row) {
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
        }
        full.setText(row == null ? "" : words().map(now -> now.full(row)).orElse(""));
    }

    private TableColumn<Aligned.Row, String> column(String key, double width, Function<Aligned.Row, String> text) {
        TableColumn<Aligned.Row, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private static VBox named(Label name, LanesView lanes) {
        name.getStyleClass().add("pane-title");
        name.setPadding(new Insets(4, 10, 4, 10));
        VBox.setVgrow(lanes, Priority.ALWAYS);
        return new VBox(name, lanes);
    }

    private HBox bar() {
        CheckBox only = describe.as("compare.only", new CheckBox(texts.get("compare.only")));
        only.selectedProperty().bindBidirectional(model.differencesOnly());
        ComboBox<Match> match = describe.as("compare.match", new ComboBox<>());
        match.getItems().setAll(Match.values());
        match.setConverter(new Named<>(rule -> texts.get("compare.match." + rule.word())));
        match.valueProperty().bindBidirectional(model.match());
        match.setDisable(model.isTwoSided());
        ComboBox<Double> factor = describe.as("compare.times", new ComboBox<>());
        factor.getItems().setAll(FACTORS);
        factor.setConverter(new Named<>(
                times -> times < ANY ? texts.get("compare.times.factor", times) : texts.get("compare.times.any")));
        factor.valueProperty().bindBidirectional(model.factor());
        MenuButton aspects = describe.as("compare.aspects", new MenuButton(texts.get("compare.aspects")));
        int digit = 0;
        for (Aspect aspect : Aspect.values()) {
            digit++;
            CheckMenuItem told = new CheckMenuItem(texts.get("compare.aspect." + aspect.word()));
            told.selectedProperty().bindBidirectional(model.tells(aspect));
            told.setAccelerator(KeyCombination.valueOf("Alt+" + digit));
            aspects.getItems().add(told);
        }
        HBox bar = new HBox(8, button("compare.previous", () -> model.step(-1)),
                button("compare.next", () -> model.step(1)), only, aspects, match, factor,
                button("compare.swap", model::swap), button("compare.copy", this::copy));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(8));
        return bar;
    }

    private Button button(String key, Runnable work) {
        Button button = describe.as(key, new Button(texts.get(key)));
        button.setOnAction(_ -> work.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void copy() {
        model.compared().get().ifPresent(now -> put(now.text()));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void key(KeyEvent event) {
        boolean alt = event.isAltDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
        } else if (alt && event.getCode() == KeyCode.DOWN) {
            model.step(1);
        } else if (alt && event.getCode() == KeyCode.UP) {
            model.step(-1);
        } else if (alt && event.getCode() == KeyCode.D) {
            model.differencesOnly().set(!model.differencesOnly().get());
        } else if (alt && event.getCode() == KeyCode.S) {
            model.swap();
        } else if (KeyCombination.valueOf("Shortcut+C").match(event)) {
            copy();
        } else {
            return;
        }
        event.consume();
    }
}
