package mailseam.app.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimeFormat;
import mailseam.app.timeline.TimelineViewModel;
import org.jspecify.annotations.Nullable;

/** The table of the events: what the lanes show, for reading, copying and screen readers. */
public final class EventTable {
    private static final double ROW = 24;
    /** Wider than there is room for: the last column takes what the others leave. */
    private static final double WIDE = 900;

    private final TimelineViewModel timeline;
    private final EventsViewModel model;
    private final Texts texts;
    private final TableView<Event> table;
    private EventWords words;
    private Subscription attached = Subscription.EMPTY;
    private boolean following;

    /** A table of a timeline's events. */
    public EventTable(TimelineViewModel timeline, EventsViewModel model, Texts texts, Describe describe) {
        this.timeline = timeline;
        this.model = model;
        this.texts = texts;
        words = new EventWords(texts, timeline.timeline());
        table = describe.as("events", new TableView<>(model.rows()));
        Rows.height(table, ROW);
        table.getStyleClass().add("dense");
        table.setPlaceholder(placeholder());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        Arrays.stream(Column.values()).map(this::column).forEach(table.getColumns()::add);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setSortPolicy(_ -> sort());
        table.setContextMenu(new CopyMenu(texts, this::copy).menu());
    }

    private Label placeholder() {
        Label label = new Label();
        label.textProperty().bind(
                Bindings.createStringBinding(() -> texts.get(nothing()), model.text(), timeline.opening()));
        return label;
    }

    private String nothing() {
        if (timeline.opening().get()) {
            return "events.opening";
        }
        return model.text().get().isBlank() || timeline.events().isEmpty() ? "events.none" : "events.noMatch";
    }

    private TableColumn<Event, String> column(Column kind) {
        TableColumn<Event, String> column = new TableColumn<>(texts.get("events." + kind.word()));
        column.setId("events-" + kind.word());
        column.setUserData(kind);
        column.setPrefWidth(kind == Column.TEXT ? WIDE : kind.width());
        column.setMinWidth(kind.width());
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value(kind, row.getValue())));
        if (kind == Column.TEXT) {
            column.getStyleClass().add("octets");
        }
        if (kind.isRight()) {
            column.getStyleClass().add("align-right");
            column.setStyle("-fx-alignment: " + Pos.CENTER_RIGHT.name().replace('_', '-'));
        }
        return column;
    }

    private String time(Event event) {
        TimeFormat times = timeline.times();
        int row = times.from().get() == TimeFormat.From.PREVIOUS ? timeline.events().indexOf(event) : 0;
        return times.exact(timeline.timeline().start(), event.nanos(),
                row > 0 ? timeline.events().get(row - 1).nanos() : event.nanos());
    }

    private String value(Column column, Event event) {
        return switch (column) {
            case TIME -> time(event);
            case SIDE -> words.side(event);
            case KIND -> words.kind(event);
            case LENGTH -> words.length(event);
            case CARRIERS -> words.carriers(event);
            case TEXT -> words.text(event);
        };
    }

    /** The model sorts, away from this thread; without a column it is in order of time again. */
    private boolean sort() {
        if (table.getSortOrder().isEmpty()) {
            model.sorting().set(Sorting.IN_TIME);
        } else {
            TableColumn<Event, ?> column = table.getSortOrder().getFirst();
            model.sorting().set(new Sorting((Column) column.getUserData(),
                    column.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return true;
    }

    /** The control. */
    public TableView<Event> node() {
        return table;
    }

    /** Starts following the timeline. */
    public void attach() {
        ListChangeListener<Event> changes = _ -> changedRows();
        model.rows().addListener(changes);
        attached = Subscription.combine(timeline.revision().subscribe(_ -> changed()),
                timeline.selected().subscribe(this::select),
                timeline.times().from().subscribe(_ -> table.refresh()),
                timeline.times().cursor().subscribe(_ -> table.refresh()),
                model.sorting().subscribe(this::showOrder),
                table.getSelectionModel().selectedItemProperty().subscribe(this::selectedInTable),
                () -> model.rows().removeListener(changes));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void changed() {
        words = new EventWords(texts, timeline.timeline());
        table.refresh();
    }

    private void changedRows() {
        table.setAccessibleText(texts.get("events.count", model.rows().size()));
        select(timeline.selected().get());
    }

    private void showOrder(Sorting sorting) {
        if (sorting.isInTime()) {
            if (!table.getSortOrder().isEmpty()) {
                table.getSortOrder().clear();
            }
            return;
        }
        TableColumn<Event, ?> column = table.getColumns().stream()
                .filter(each -> each.getUserData() == sorting.column()).findFirst().orElseThrow();
        column.setSortType(
                sorting.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        if (!table.getSortOrder().equals(List.of(column))) {
            table.getSortOrder().setAll(List.of(column));
        }
    }

    private void selectedInTable(@Nullable Event event) {
        if (!following && event != null) {
            timeline.selected().set(event);
        }
    }

    private void select(@Nullable Event event) {
        boolean before = following;
        following = true;
        int row = event == null ? -1 : model.rows().indexOf(event);
        if (row < 0) {
            table.getSelectionModel().clearSelection();
        } else if (!table.getSelectionModel().isSelected(row)) {
            table.getSelectionModel().clearAndSelect(row);
            reveal(row);
        }
        following = before;
    }

    /**
     * A row that is seen stays where it is. The flow is told how far it is instead of which row: for that it adds up the heights of all rows
     * several times more, though all are the same. That cannot be told before the rows that are new have their place.
     */
    private void reveal(int row) {
        int top = Math.max(0, row - 2);
        double height = table.getFixedCellSize();
        double all = table.getItems().size() * height;
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)
                || flow.getCellCount() != table.getItems().size() || flow.getHeight() >= all) {
            table.scrollTo(top);
        } else if (!between(flow.getFirstVisibleCell(), row, flow.getLastVisibleCell())) {
            flow.setPosition(Math.min(1, top * height / (all - flow.getHeight())));
        }
    }

    private static boolean between(@Nullable IndexedCell<?> first, int row, @Nullable IndexedCell<?> last) {
        return first != null && last != null && row > first.getIndex() && row < last.getIndex();
    }

    /** The events that are selected here, in the order of the table, at most so many. */
    public List<Event> selection(int most) {
        List<Event> chosen = new ArrayList<>();
        for (int row : table.getSelectionModel().getSelectedIndices()) {
            if (chosen.size() == most) {
                break;
            }
            chosen.add(model.rows().get(row));
        }
        return chosen;
    }

    /** Copies the selected events in a form. */
    public void copy(EventCopy.Form form) {
        copy(form, selection(EventCopy.MOST));
    }

    void copy(EventCopy.Form form, List<Event> events) {
        CopyMenu.toClipboard(new EventCopy(timeline.timeline(), words).of(form, events));
    }

    /** The columns as they are: for each its width, negative where it is hidden. */
    public Map<String, Integer> columns() {
        Map<String, Integer> widths = new TreeMap<>();
        for (TableColumn<Event, ?> column : table.getColumns()) {
            int width = (int) Math.round(column.getWidth());
            widths.put(((Column) column.getUserData()).word(), column.isVisible() ? width : -width);
        }
        return widths;
    }

    /** Makes the columns as they were; the last one takes what the others leave. */
    public void columns(Map<String, Integer> widths) {
        for (TableColumn<Event, ?> column : table.getColumns()) {
            Column kind = (Column) column.getUserData();
            Integer width = widths.get(kind.word());
            if (width != null) {
                column.setVisible(width > 0);
                if (kind != Column.TEXT) {
                    column.setPrefWidth(Math.clamp(Math.abs(width), kind.width(), (int) WIDE));
                }
            }
        }
    }
}
