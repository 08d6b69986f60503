package mailseam.app.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.session.Mark;

/**
 * Marks that stand in no document: those of a run or of a conversation. Whoever keeps the run follows {@link #all()} and keeps them with it.
 * Changes can be taken back.
 */
public final class OwnMarks implements Marks {
    private static final int UNDONE = 1_000;

    private final ReadOnlyObjectWrapper<List<Mark>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<List<Mark>> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    /** None yet. */
    public OwnMarks() {
        this(List.of());
    }

    /** Those that were kept. */
    public OwnMarks(List<Mark> kept) {
        all.set(sorted(kept));
    }

    @Override
    public ReadOnlyObjectProperty<List<Mark>> all() {
        return all.getReadOnlyProperty();
    }

    @Override
    public void add(Mark mark) {
        if (all.get().size() < Mark.MAX_MARKS) {
            List<Mark> more = new ArrayList<>(all.get());
            more.add(mark);
            set(more);
        }
    }

    @Override
    public void replace(Mark old, Mark after) {
        int at = all.get().indexOf(old);
        if (at >= 0 && !old.equals(after)) {
            List<Mark> others = new ArrayList<>(all.get());
            others.set(at, after);
            set(others);
        }
    }

    @Override
    public void remove(Mark mark) {
        List<Mark> less = new ArrayList<>(all.get());
        if (less.remove(mark)) {
            set(less);
        }
    }

    /** Whether there is a change that can be taken back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Takes the last change back. */
    public void undo() {
        if (!before.isEmpty()) {
            all.set(before.pop());
            undoable.set(!before.isEmpty());
        }
    }

    /** A timeline came that brings its own: they are these, if nobody has set any meanwhile. */
    void adopt(List<Mark> brought) {
        if (all.get().isEmpty() && before.isEmpty()) {
            all.set(sorted(brought));
        }
    }

    private void set(List<Mark> marks) {
        before.push(all.get());
        if (before.size() > UNDONE) {
            before.removeLast();
        }
        undoable.set(true);
        all.set(sorted(marks));
    }

    private static List<Mark> sorted(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingLong(Mark::nanos)).toList();
    }
}
