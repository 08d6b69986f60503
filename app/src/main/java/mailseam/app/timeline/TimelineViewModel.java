package mailseam.app.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import mailseam.app.task.Tasks;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Matches;
import org.jspecify.annotations.Nullable;

/**
 * The timeline that is shown, its events in order of time, and which of them is selected in every view. Runs and the conversations of
 * the lab take turns at being shown: what takes the next turn is seen from then on, and what had the last one goes on unseen.
 */
public final class TimelineViewModel {
    /** Events that are put in order at once; more of them on another thread. */
    private static final int AT_ONCE = 50_000;

    private final Tasks tasks;
    private final EventList events = new EventList();
    private final List<Preparation> preparations = new ArrayList<>();
    private final TimeFormat times = new TimeFormat(ZoneId.systemDefault());
    private final ObjectProperty<@Nullable Event> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Matches> meant = new SimpleObjectProperty<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private Timeline timeline = new EmptyTimeline();
    private long generation;
    /** The newest picture of a timeline whose events are being put in order. */
    private @Nullable Timeline pending;
    private final ReadOnlyObjectWrapper<Turn> turn = new ReadOnlyObjectWrapper<>(
            new Turn(Optional.empty(), new OwnMarks()));
    private Subscription marking = Subscription.EMPTY;

    /** Nothing is shown yet. */
    public TimelineViewModel(Tasks tasks) {
        this.tasks = tasks;
    }

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
    public EventList events() {
        return events;
    }

    /** From now on a large timeline is shown only when this is done too. */
    public Subscription prepare(Preparation preparation) {
        preparations.add(preparation);
        return () -> preparations.remove(preparation);
    }

    /** How its times are told. */
    public TimeFormat times() {
        return times;
    }

    /** Whether a large timeline will be seen in a moment: its events are being put in order, and nothing is shown yet. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** The event that all views show as selected, or null. */
    public ObjectProperty<@Nullable Event> selected() {
        return selected;
    }

    /** What the filter means in it, for all views; null while there is no filter. The events that came last may not be known to it yet. */
    public ObjectProperty<@Nullable Matches> meant() {
        return meant;
    }

    /** Whether the filter means an event; true while there is no filter. */
    public boolean isMeant(Event event) {
        Matches now = meant.get();
        return now == null || event.isIn(now);
    }

    /** Whose turn it is. */
    public ReadOnlyObjectProperty<Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** Begins another turn, with nothing to be seen yet. */
    public Turn take() {
        return take(new OwnMarks());
    }

    /** The same for what is marked, or may be: its marks are shown with it, and kept there. */
    public Turn take(Marks marks) {
        return begin(new Turn(Optional.empty(), marks), new EmptyTimeline());
    }

    private Turn begin(Turn taken, Timeline shown) {
        marking.unsubscribe();
        turn.set(taken);
        put(shown);
        marking = taken.marks.all().subscribe((_, _) -> {
            timeline = marked(timeline);
            revision.set(revision.get() + 1);
        });
        return taken;
    }

    private Timeline marked(Timeline plain) {
        return MarkedTimeline.of(plain, turn.get().marks.all().getValue());
    }

    /**
     * Shows a finished timeline, in a turn of its own; what was selected stays selected if it is there too. A large one must not change any
     * more: it is read on another thread, and seen a moment later.
     */
    public void show(Timeline shown) {
        show(shown, new OwnMarks(shown.marks()));
    }

    /** The same, with marks that are kept somewhere. */
    public void show(Timeline shown, Marks marks) {
        begin(new Turn(Optional.empty(), marks), shown);
    }

    private void put(Timeline shown) {
        Event before = selected.get();
        generation++;
        pending = null;
        if (Stream.of(EventKind.values()).mapToLong(kind -> kind.count(shown)).sum() <= AT_ONCE) {
            put(shown, EventIndex.EMPTY.grow(shown), before);
            return;
        }
        put(new EmptyTimeline(), EventIndex.EMPTY, before);
        pending = shown;
        opening.set(true);
        long mine = generation;
        List<Supplier<Runnable>> works = preparations.stream().map(each -> each.of(shown)).toList();
        tasks.run(() -> new Ready(EventIndex.EMPTY.grow(shown), works.stream().map(Supplier::get).toList()),
                ready -> opened(mine, shown, ready, before), _ -> opening.set(false));
    }

    /** What was made of a large timeline on another thread. */
    private record Ready(EventIndex index, List<Runnable> views) {
    }

    private void opened(long mine, Timeline shown, Ready ready, @Nullable Event before) {
        Timeline latest = pending;
        if (mine == generation && latest != null) {
            generation++;
            pending = null;
            ready.views().forEach(Runnable::run);
            put(shown, ready.index(), before);
            if (!latest.equals(shown)) {
                grow(latest);
            }
        }
    }

    private void put(Timeline shown, EventIndex index, @Nullable Event select) {
        opening.set(false);
        timeline = marked(shown);
        events.replace(index);
        selected.set(select != null && events.contains(select) ? select : null);
        revision.set(revision.get() + 1);
    }

    /** Shows a finished timeline of which the window does not know by itself what it is. */
    public void show(Seen seen, Timeline shown) {
        take(seen).show(shown);
    }

    /** The same, with marks that are kept somewhere. */
    public void show(Seen seen, Timeline shown, Marks marks) {
        take(seen, marks).show(shown);
    }

    /** Begins another turn as {@link #take()} does, and says what will be seen in it. */
    public Turn take(Seen seen) {
        return take(seen, new OwnMarks());
    }

    /** The same for what is marked, or may be: its marks are shown with it, and kept there. */
    public Turn take(Seen seen, Marks marks) {
        return begin(new Turn(Optional.of(seen), marks), new EmptyTimeline());
    }

    /** Shows nothing. */
    public void clear() {
        show(new EmptyTimeline());
    }

    private void grow(Timeline later) {
        if (pending != null) {
            pending = later;
            return;
        }
        timeline = marked(later);
        events.grow(later);
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
        private final Marks marks;

        private Turn(Optional<Seen> seen, Marks marks) {
            this.seen = seen;
            this.marks = marks;
        }

        /** The marks of what is seen. */
        public Marks marks() {
            return marks;
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
            if (isOn()) {
                TimelineViewModel.this.grow(later);
            }
        }

        /**
         * Shows a timeline in the place of what was shown; what was selected stays selected if it is there too. A large one must not change
         * any more: it is read on another thread.
         */
        public void show(Timeline shown) {
            if (isOn()) {
                if (marks instanceof OwnMarks own) {
                    own.adopt(shown.marks());
                }
                put(shown);
            }
        }
    }
}
