package mailseam.app.mark;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import mailseam.app.text.Texts;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventWords;
import mailseam.app.timeline.Marks;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimeWords;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.session.Mark;
import org.jspecify.annotations.Nullable;

/** The marks of the timeline that is shown: setting one at the selected event, its comment, taking it away, going to it. */
public final class MarksViewModel {
    private final TimelineViewModel timeline;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Mark>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Mark> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private Subscription marks = Subscription.EMPTY;

    /** Marks of what is shown in a timeline. */
    public MarksViewModel(TimelineViewModel timeline, Texts texts) {
        this.timeline = timeline;
        this.texts = texts;
        timeline.turn().subscribe(this::turned);
        timeline.selected().subscribe(event -> chosen.set(event == null ? null : at(event).orElse(null)));
    }

    private void turned(TimelineViewModel.Turn turn) {
        marks.unsubscribe();
        marks = turn.marks().all().subscribe(all::set);
        if (turn.marks() instanceof OwnMarks own) {
            marks = marks.and(own.undoable().subscribe(undoable::set));
        } else {
            undoable.set(false);
        }
    }

    /** All of them, in order of time. */
    public ReadOnlyObjectProperty<List<Mark>> all() {
        return all.getReadOnlyProperty();
    }

    /** The one that is chosen in the list, or stands at the selected event. */
    public ObjectProperty<@Nullable Mark> chosen() {
        return chosen;
    }

    /** The one whose comment is being typed, or null. */
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Whether the last change of the marks can be taken back here; those of a document are taken back with its other edits. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    private Marks where() {
        return timeline.turn().get().marks();
    }

    private MarkPlaces places() {
        return new MarkPlaces(timeline.timeline(), timeline.events().index());
    }

    /** Begins a mark at the selected event or, where one is, its comment. */
    public void begin() {
        Event event = timeline.selected().get();
        if (event != null) {
            begin(at(event).orElse(null), places().mark(event));
        }
    }

    /** Begins a mark of octets, such as those that are selected in the details. */
    public void begin(Mark.Span octets, long nanos) {
        begin(null, new Mark(nanos, Optional.of(octets), ""));
    }

    /** Begins to edit the comment of the chosen mark. */
    public void edit() {
        Mark mark = chosen.get();
        if (mark != null) {
            begin(mark, mark);
        }
    }

    private void begin(@Nullable Mark known, Mark otherwise) {
        Mark mark = known == null ? otherwise : known;
        draft.set(new Draft(mark, place(mark), known == null, where()));
    }

    /** Keeps what was typed. */
    void keep(String comment) {
        Draft now = draft.get();
        if (now == null) {
            return;
        }
        draft.set(null);
        Mark mark = now.mark().with(comment);
        if (now.fresh() || !now.where().all().getValue().contains(now.mark())) {
            now.where().add(mark);
        } else {
            now.where().replace(now.mark(), mark);
        }
        chosen.set(mark);
    }

    /** Forgets what was typed. */
    void discard() {
        draft.set(null);
    }

    /** Takes the chosen mark away. */
    public void remove() {
        Mark mark = chosen.get();
        if (mark != null) {
            where().remove(mark);
            chosen.set(null);
        }
    }

    /** Takes back the last change of marks that stand in no document. */
    public void undo() {
        if (where() instanceof OwnMarks own) {
            own.undo();
        }
    }

    /** Selects the event that the chosen mark is at. */
    public void go() {
        Mark mark = chosen.get();
        Event event = mark == null ? null : places().event(mark);
        if (event != null) {
            timeline.selected().set(event);
            chosen.set(mark);
        }
    }

    /** The mark at an event, if there is one. */
    public Optional<Mark> at(Event event) {
        Mark here = places().mark(event);
        return all.get().stream().filter(mark -> mark.with("").equals(here)).findFirst();
    }

    /** What a mark is at, in a few words. */
    String place(Mark mark) {
        Event event = places().event(mark);
        String time = TimeWords.seconds(mark.nanos()) + " s";
        return event == null ? time : time + "  " + new EventWords(texts, timeline.timeline()).text(event);
    }
}
