package mailseam.app.events;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventIndex;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.SyntaxException;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Filter;
import mailseam.timeline.filter.Matches;
import mailseam.timeline.filter.Occurring;
import org.jspecify.annotations.Nullable;

/**
 * The events as they are listed: filtered, sorted, and gone through by what they are. Filtering and sorting is done away from the JavaFX
 * thread, one at a time; what changes meanwhile is done next, and a filter that was typed over is stopped.
 */
public final class EventsViewModel {
    /** Events that are listed at once; more of them on another thread. */
    private static final int AT_ONCE = 5_000;
    /** What takes longer says so often how far it is. */
    private static final Duration TELLING = Duration.ofMillis(300);

    private final TimelineViewModel timeline;
    private final Tasks tasks;
    private final Texts texts;
    private final FilterHistory history = new FilterHistory();
    private final EventRows rows = new EventRows();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty only = new SimpleBooleanProperty(true);
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.IN_TIME);
    private final ReadOnlyObjectWrapper<@Nullable SyntaxException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Filter filter = all();
    private Occurring occurring = Occurring.NONE;
    private long occurringIn = -1;
    private long generation;
    private boolean working;
    private boolean again;
    /** Somebody has stopped the work; it is not begun anew until something else is wanted. */
    private boolean halted;
    private boolean restoring;
    /** The last work that was begun. */
    private Pace pace = new Pace();
    private Pace stepping = new Pace();
    /** The order of what is listed. */
    private Sorting sorted = Sorting.IN_TIME;
    private final Tasks.Delay tell;

    /** Of a timeline. */
    public EventsViewModel(TimelineViewModel timeline, Tasks tasks, Texts texts) {
        this.timeline = timeline;
        this.tasks = tasks;
        this.texts = texts;
        tell = tasks.delay(TELLING, this::tell);
        text.subscribe((String _, String typed) -> read(typed));
        only.subscribe((_, _) -> order());
        sorting.subscribe((_, _) -> {
            if (!restoring) {
                order();
            }
        });
        timeline.revision().subscribe((_, _) -> grown());
    }

    private static Filter all() {
        try {
            return Filter.of("");
        } catch (SyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the table. */
    public ObservableList<Event> rows() {
        return rows;
    }

    /** The text of the filter, as it is typed. */
    public StringProperty text() {
        return text;
    }

    /** Whether only what the filter means is listed; else everything is, and one can step from match to match. */
    public BooleanProperty only() {
        return only;
    }

    /** The order of the rows. */
    public ObjectProperty<Sorting> sorting() {
        return sorting;
    }

    /** What is wrong with the text of the filter, or null; the last right one stays in force meanwhile. */
    public ReadOnlyObjectProperty<@Nullable SyntaxException> problem() {
        return problem.getReadOnlyProperty();
    }

    /** How much the filter means, in words, or what became of a step. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** The filters that were used. */
    public FilterHistory history() {
        return history;
    }

    /** The values that occur in the timeline, as far as they are known. */
    public Occurring occurring() {
        return occurring;
    }

    /** Looks up the values that occur in the timeline as it is now. */
    public void lookUp() {
        long revision = timeline.revision().get();
        if (occurringIn != revision) {
            occurringIn = revision;
            Timeline seen = timeline.timeline();
            tasks.run(() -> Occurring.in(seen), found -> occurring = found, _ -> {});
        }
    }

    private void read(String typed) {
        try {
            filter = Filter.of(typed);
            problem.set(null);
            order();
        } catch (SyntaxException e) {
            problem.set(e);
            told.set(texts.get("filter.wrong", e.column(), e.message(), e.expected()));
        }
    }

    private void grown() {
        if (generation != timeline.generation()) {
            generation = timeline.generation();
            pace.stop();
            halted = false;
            rows.show(Listing.NOTHING, true);
            timeline.meant().set(null);
        }
        if (filter.isAll() && sorting.get().isInTime()) {
            order();
        } else if (!halted) {
            again = working;
            work();
        }
    }

    /** Something else is wanted: what is being done is of no use. */
    private void order() {
        pace.stop();
        halted = false;
        if (filter.isAll() && sorting.get().isInTime()) {
            again = false;
            show(Listing.all(timeline.events().index()));
        } else {
            again = working;
            work();
        }
    }

    private void work() {
        if (working) {
            return;
        }
        working = true;
        Pace mine = new Pace();
        pace = mine;
        Listing.Order order = new Listing.Order(timeline.timeline(), timeline.events().index(),
                new EventWords(texts, timeline.timeline()), filter, only.get(), sorting.get());
        if (order.index().size() <= AT_ONCE) {
            worked(mine, order.list(mine));
            return;
        }
        told.set(texts.get("filter.working"));
        tell.restart();
        tasks.run(() -> order.list(mine), found -> worked(mine, found), _ -> working = false);
    }

    private void tell() {
        if (isGoing()) {
            told.set(texts.get("filter.percent", pace.percent()));
            tell.restart();
        }
    }

    private boolean isGoing() {
        return working && (again || pace.isWanted());
    }

    /** Gives up what goes on, if anything does: the list stays as it was. */
    public boolean stop() {
        boolean going = isGoing();
        stepping.stop();
        if (going) {
            pace.stop();
            halted = true;
            again = false;
            restoring = true;
            sorting.set(sorted);
            restoring = false;
            told.set(texts.get("filter.stopped"));
        }
        return going;
    }

    private void worked(Pace mine, Optional<Listing> found) {
        working = false;
        if (mine.isWanted()) {
            tell.cancel();
            found.ifPresentOrElse(this::show, () -> told.set(texts.get("filter.givenUp")));
        }
        if (again) {
            again = false;
            work();
        }
    }

    private void show(Listing listing) {
        sorted = sorting.get();
        rows.show(listing, sorted.isInTime());
        Matches matches = listing.matches();
        timeline.meant().set(matches);
        told.set(matches == null ? "" : texts.get("filter.count", matches.count(), listing.index().size()));
    }

    /** Keeps the filter in the history. */
    public void keep() {
        if (problem.get() == null) {
            history.add(text.get());
        }
    }

    /** Back to all events in order of time. */
    public void reset() {
        text.set("");
        sorting.set(Sorting.IN_TIME);
    }

    /** Selects the next, or the previous, event that the filter means; around the end if need be, and says so. */
    public void step(boolean forward) {
        keep();
        step(filter, forward);
    }

    /** Selects the next, or the previous, event that some filter means. */
    public void step(Filter wanted, boolean forward) {
        EventIndex index = timeline.events().index();
        Timeline seen = timeline.timeline();
        long shown = timeline.generation();
        Pace mine = new Pace();
        stepping = mine;
        tasks.run(() -> wanted.in(seen, mine::isWanted), found -> found.ifPresent(matches -> {
            if (timeline.generation() == shown) {
                select(index, matches, forward);
            }
        }), _ -> {});
    }

    private void select(EventIndex index, Matches matches, boolean forward) {
        Event selected = timeline.selected().get();
        int by = forward ? 1 : -1;
        int start = selected == null ? forward ? -1 : index.size() : index.row(selected);
        for (int i = 1; i <= index.size(); i++) {
            int row = Math.floorMod(start + (long) by * i, index.size());
            if (index.isIn(matches, row)) {
                timeline.selected().set(index.event(row));
                boolean around = forward ? row <= start : row >= start && selected != null;
                told.set(around ? texts.get(forward ? "filter.around" : "filter.aroundBack") : count(matches, index));
                return;
            }
        }
        told.set(texts.get("filter.noMatch"));
    }

    private String count(Matches matches, EventIndex index) {
        return texts.get("filter.count", matches.count(), index.size());
    }
}
