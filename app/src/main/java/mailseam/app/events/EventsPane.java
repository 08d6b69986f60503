package mailseam.app.events;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.TimelineViewModel;

/** The table of events with the line in which they are filtered. */
public final class EventsPane {
    private final TimelineViewModel timeline;
    private final EventsViewModel model;
    private final EventTable table;
    private final FilterBar bar;
    private final VBox node;
    private Subscription attached = Subscription.EMPTY;

    /** Of a timeline. */
    public EventsPane(TimelineViewModel timeline, Tasks tasks, Texts texts, Describe describe) {
        this.timeline = timeline;
        model = new EventsViewModel(timeline, tasks, texts);
        table = new EventTable(timeline, model, texts, describe);
        bar = new FilterBar(model, texts, describe, () -> table.node().requestFocus());
        node = new VBox(bar.node(), table.node());
        node.setId("events-pane");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        table.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What is listed. */
    public EventsViewModel model() {
        return model;
    }

    /** The control. */
    public VBox node() {
        return node;
    }

    /** What takes the keyboard. */
    public TableView<Event> focusTarget() {
        return table.node();
    }

    /** Gives the filter the keyboard. */
    public void filter() {
        bar.focus();
    }

    /** Copies the events that are selected in the table, or the one that all views show as selected. */
    public void copy(EventCopy.Form form) {
        if (table.selection(1).isEmpty()) {
            Event selected = timeline.selected().get();
            if (selected != null) {
                table.copy(form, List.of(selected));
            }
        } else {
            table.copy(form);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.C && key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown()) {
            copy(EventCopy.Form.ROWS);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && model.stop()) {
            key.consume();
        }
    }

    /** The columns and the filters that were used, to be kept. */
    public String remembered() {
        return new EventsMemory(table.columns(), model.history().filters()).text();
    }

    /** Makes columns and filters as they were. */
    public void recall(String text) {
        EventsMemory memory = EventsMemory.parse(text);
        table.columns(memory.columns());
        model.history().set(memory.filters());
    }

    /** Starts following the timeline. */
    public void attach() {
        table.attach();
        attached = bar.attach();
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
        table.detach();
    }
}
