package mailseam.app.timeline;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The timeline that is shown, its events in order of time, and which of them is selected in every view. Runs and the conversations of
 * the lab take turns at being shown: what takes the next turn is seen from then on, and what had the last one goes on unseen.
 */
public final class TimelineViewModel {
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Event> selected = new SimpleObjectProperty<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Timeline timeline = new EmptyTimeline();
    private long generation;
    private EventFeed feed = new EventFeed();
    private final ReadOnlyObjectWrapper<Turn> turn = new ReadOnlyObjectWrapper<>(new Turn(Optional.empty()));

    /** The timeline; it changes, or grows, with each {@link #revision}. */
    public Timeline timeline() {
        return timeline;
    }

    /** Counts the changes of the timeline. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Counts the timelines that were shown: between two changes of it the timeline only grows. */
    public long generation() {
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

    /** Whose turn it is. */
    public ReadOnlyObjectProperty<Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** Begins another turn, with nothing to be seen yet. */
    public Turn take() {
        Turn taken = new Turn(Optional.empty());
        turn.set(taken);
        put(new EmptyTimeline());
        return taken;
    }

    /** Shows a finished timeline, in a turn of its own; what was selected stays selected if it is there too. */
    public void show(Timeline shown) {
        turn.set(new Turn(Optional.empty()));
        put(shown);
    }

    private void put(Timeline shown) {
        Event before = selected.get();
        timeline = shown;
        generation++;
        feed = new EventFeed();
        events.setAll(feed.next(timeline));
        selected.set(before != null && events.contains(before) ? before : null);
        revision.set(revision.get() + 1);
    }

    /** Shows a finished timeline of which the window does not know by itself what it is. */
    public void show(Seen seen, Timeline shown) {
        take(seen).show(shown);
    }

    /** Begins another turn as {@link #take()} does, and says what will be seen in it. */
    public Turn take(Seen seen) {
        Turn taken = new Turn(Optional.of(seen));
        turn.set(taken);
        put(new EmptyTimeline());
        return taken;
    }

    /** Shows nothing. */
    public void clear() {
        show(new EmptyTimeline());
    }

    private void grow(Timeline later) {
        timeline = later;
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

    /** The right to be shown, until another takes its turn: nothing here has an effect from then on. */
    public final class Turn {
        private final Optional<Seen> seen;
        private boolean begun;

        private Turn(Optional<Seen> seen) {
            this.seen = seen;
        }

        /** What is seen, where its source has said so. */
        public Optional<Seen> seen() {
            return seen;
        }

        /** Whether it is still this one's turn. */
        public boolean isOn() {
            return turn.get().equals(this);
        }

        /** Shows what goes on: the same timeline as before, or a later picture of it; only what is new in it is added. */
        public void grow(Timeline later) {
            if (isOn() && begun) {
                TimelineViewModel.this.grow(later);
            } else {
                show(later);
            }
        }

        /** Shows a timeline in the place of what was shown; what was selected stays selected if it is there too. */
        public void show(Timeline shown) {
            if (isOn()) {
                begun = true;
                put(shown);
            }
        }
    }
}
