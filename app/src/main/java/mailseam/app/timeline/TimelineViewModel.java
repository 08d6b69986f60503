package mailseam.app.timeline;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The timeline that is shown, its events in order of time, and which of them is selected in every view. */
public final class TimelineViewModel {
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Event> selected = new SimpleObjectProperty<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Timeline timeline = new EmptyTimeline();
    private long generation;
    private EventFeed feed = new EventFeed();

    /** The timeline; it changes, or grows, with each {@link #revision}. */
    public Timeline timeline() {
        return timeline;
    }

    /** Counts the changes of the timeline. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Counts the timelines that were shown: between two changes of it the timeline only grows. */
    long generation() {
        return generation;
    }

    /** Its events. */
    public ObservableList<Event> events() {
        return events;
    }

    /** The event that all views show as selected, or null. */
    public ObjectProperty<@Nullable Event> selected() {
        return selected;
    }

    /** Shows a timeline; what was selected stays selected if it is there too. */
    public void show(Timeline shown) {
        Event before = selected.get();
        timeline = shown;
        generation++;
        feed = new EventFeed();
        events.setAll(feed.next(timeline));
        selected.set(before != null && events.contains(before) ? before : null);
        revision.set(revision.get() + 1);
    }

    /** Shows nothing. */
    public void clear() {
        show(new EmptyTimeline());
    }

    /** The timeline that is shown has grown. */
    public void grown() {
        events.addAll(feed.next(timeline));
        revision.set(revision.get() + 1);
    }

    /** Selects the event so many behind (or, negative, before) the selected one, as far as there are any. */
    public void step(int by) {
        if (events.isEmpty()) {
            return;
        }
        Event now = selected.get();
        int at = now == null ? -1 : events.indexOf(now);
        int to = at < 0 ? by > 0 ? 0 : events.size() - 1 : Math.clamp((long) at + by, 0, events.size() - 1);
        selected.set(events.get(to));
    }

    /** Selects the first or the last event. */
    public void stepToEnd(boolean last) {
        if (!events.isEmpty()) {
            selected.set(last ? events.getLast() : events.getFirst());
        }
    }

    /** Selects the reply to the selected command, or the command of the selected reply. */
    public void stepToPair() {
        Event now = selected.get();
        if (now != null) {
            Event pair = Pairs.of(timeline, now);
            if (pair != null) {
                selected.set(pair);
            }
        }
    }
}
