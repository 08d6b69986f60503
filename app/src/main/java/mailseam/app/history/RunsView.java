package mailseam.app.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.keys.ViewKeys;
import mailseam.app.text.Texts;
import mailseam.app.timeline.TimeWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of a session's runs, the newest first. */
public final class RunsView {
    private static final double ROW = 26;
    private static final Map<KeyCombination, Function<RunsView, Runnable>> KEYS = Map.of(
            KeyCombination.valueOf("Enter"), view -> view::showSelected,
            KeyCombination.valueOf("F2"), view -> view::editNote,
            KeyCombination.valueOf("Delete"), view -> view.model::deleteSelected,
            KeyCombination.valueOf("Shortcut+Z"), view -> view.model::undo);

    private final HistoryViewModel model;
    private final Texts texts;
    private final RunWords words;
    private final Consumer<HistoryEntry> show;
    private final TableView<HistoryEntry> table;
    private final TableColumn<HistoryEntry, String> note;
    private Subscription attached = Subscription.EMPTY;

    /** A list of the runs; {@code show} shows the timeline of one. */
    public RunsView(HistoryViewModel model, RunWords words, Consumer<HistoryEntry> show, Texts texts,
            Describe describe) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.show = show;
        table = describe.as("runs", new TableView<>(model.runs()));
        Rows.height(table, ROW);
        table.setEditable(true);
        table.getStyleClass().addAll("dense", "runs");
        table.setPlaceholder(new Label(texts.get("runs.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new Row());
        column("runs.outcome", 165, entry -> words.outcome(entry.run().outcome()))
                .setCellFactory(_ -> new OutcomeCell());
        column("runs.time", 76, entry -> words.time(entry.run().time(), newest()));
        note = column("runs.note", 120, entry -> entry.run().note());
        column("runs.target", 124, entry -> words.target(entry.run()));
        column("runs.replies", 200, entry -> entry.run().signature().replies());
        column("runs.nanos", 62, entry -> TimeWords.brief(entry.run().nanos()));
        column("runs.options", 90, entry -> entry.run().options());
        note.setCellFactory(_ -> new NoteCell(texts, model::note));
        note.setEditable(true);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private TableColumn<HistoryEntry, String> column(String key, double width, Function<HistoryEntry, String> value) {
        TableColumn<HistoryEntry, String> column = new TableColumn<>(texts.get(key));
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 60));
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private Instant newest() {
        return model.runs().isEmpty() ? Instant.EPOCH : model.runs().getFirst().run().time();
    }

    /** The control. */
    public TableView<HistoryEntry> node() {
        return table;
    }

    /** What opens over it with a right click. */
    public void setMenu(ContextMenu menu) {
        table.setContextMenu(menu);
    }

    /** The keys that it has for itself. */
    public static ViewKeys keys() {
        return ViewKeys.of("runs").and("Enter", "runs.key.show").and("F2", "runs.key.note")
                .and("Delete", "runs.key.delete").and("Ctrl+Z", "runs.key.undo");
    }

    /** Starts following the history. */
    public void attach() {
        ListChangeListener<HistoryEntry> chosen = _ -> model.selected()
                .setAll(table.getSelectionModel().getSelectedItems());
        ListChangeListener<HistoryEntry> changes = _ -> {
            table.setAccessibleText(texts.get("runs.count", model.runs().size()));
            table.refresh();
        };
        table.getSelectionModel().getSelectedItems().addListener(chosen);
        model.runs().addListener(changes);
        model.whenToSelect(this::select);
        attached = () -> {
            table.getSelectionModel().getSelectedItems().removeListener(chosen);
            model.runs().removeListener(changes);
        };
        model.load();
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void select(List<HistoryEntry> entries) {
        table.getSelectionModel().clearSelection();
        entries.forEach(table.getSelectionModel()::select);
    }

    /** Selects the newest run where none is selected, and gives the list the keyboard. */
    public void focus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    /** Asks for the note of the selected run, in its place. */
    public void editNote() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            table.scrollTo(row);
            table.scrollToColumn(note);
            table.layout();
            table.edit(row, note);
        }
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null || event.isAltDown()) {
            return;
        }
        Runnable work = KEYS.entrySet().stream().filter(key -> key.getKey().match(event)).findFirst()
                .map(key -> key.getValue().apply(this)).orElse(null);
        if (work != null) {
            work.run();
            event.consume();
        }
    }

    /** Shows the timeline of the selected run. */
    public void showSelected() {
        HistoryEntry entry = table.getSelectionModel().getSelectedItem();
        if (entry != null) {
            show.accept(entry);
        }
    }

    private final class Row extends TableRow<HistoryEntry> {
        private Row() {
            addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !isEmpty()) {
                    showSelected();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable HistoryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setAccessibleText(entry == null ? null : words.spoken(entry.run()));
        }
    }

    private static final class OutcomeCell extends TableCell<HistoryEntry, String> {
        private final FontIcon icon = new FontIcon();

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            HistoryEntry entry = empty ? null : getTableRow().getItem();
            setText(empty ? null : text);
            setGraphic(entry == null ? null : icon);
            if (entry != null) {
                icon.setIconLiteral(RunWords.icon(entry.run().outcome()));
                icon.getStyleClass().setAll("ikonli-font-icon",
                        "verdict-" + entry.run().outcome().verdict().name().toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
            }
        }
    }
}
