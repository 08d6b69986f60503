package mailseam.app.events;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
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

    private final TimelineViewModel model;
    private final Texts texts;
    private final TableView<Event> table;
    private EventWords words;
    private Subscription attached = Subscription.EMPTY;
    private boolean following;

    /** A table of a timeline's events. */
    public EventTable(TimelineViewModel model, Texts texts, Describe describe) {
        this.model = model;
        this.texts = texts;
        words = new EventWords(texts, model.timeline());
        table = describe.as("events", new TableView<>(model.events()));
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(texts.get("events.none")));
        column("time", 88, true, (_, event) -> time(event));
        column("side", 62, false, EventWords::side);
        column("kind", 96, false, EventWords::kind);
        column("length", 70, true, EventWords::length);
        column("carriers", 92, false, EventWords::carriers);
        TableColumn<Event, String> text = column("text", 90, false, EventWords::text);
        text.setPrefWidth(WIDE);
        text.getStyleClass().add("octets");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    private String time(Event event) {
        TimeFormat times = model.times();
        int row = times.from().get() == TimeFormat.From.PREVIOUS ? model.events().indexOf(event) : 0;
        return times.exact(model.timeline().start(), event.nanos(),
                row > 0 ? model.events().get(row - 1).nanos() : event.nanos());
    }

    private TableColumn<Event, String> column(String key, double width, boolean right,
            BiFunction<EventWords, Event, String> value) {
        TableColumn<Event, String> column = new TableColumn<>(texts.get("events." + key));
        column.setId("events-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(words, row.getValue())));
        if (right) {
            column.getStyleClass().add("align-right");
            column.setStyle("-fx-alignment: " + Pos.CENTER_RIGHT.name().replace('_', '-'));
        }
        table.getColumns().add(column);
        return column;
    }

    /** The control. */
    public TableView<Event> node() {
        return table;
    }

    /** Starts following the timeline. */
    public void attach() {
        ListChangeListener<Event> changes = _ -> describeCount();
        model.events().addListener(changes);
        attached = Subscription.combine(model.revision().subscribe(_ -> changed()),
                model.selected().subscribe(this::select),
                model.times().from().subscribe(_ -> table.refresh()),
                model.times().cursor().subscribe(_ -> table.refresh()),
                table.getSelectionModel().selectedItemProperty().subscribe(this::selectedInTable),
                () -> model.events().removeListener(changes));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void changed() {
        words = new EventWords(texts, model.timeline());
        table.refresh();
    }

    private void describeCount() {
        table.setAccessibleText(texts.get("events.count", model.events().size()));
    }

    private void selectedInTable(@Nullable Event event) {
        if (!following && event != null) {
            model.selected().set(event);
        }
    }

    private void select(@Nullable Event event) {
        following = true;
        if (event == null) {
            table.getSelectionModel().clearSelection();
        } else if (!event.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(event);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
        }
        following = false;
    }
}
