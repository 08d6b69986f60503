package mailseam.app.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done to a text, without limit, and what of it was taken back. */
final class History {
    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();
    private boolean mayJoin;

    /** Something was done: what had been taken back cannot come again. */
    void add(Deed deed) {
        undone.clear();
        Optional<Deed> joined = mayJoin && !done.isEmpty() ? done.getLast().joined(deed) : Optional.empty();
        if (joined.isPresent()) {
            done.removeLast();
        }
        done.add(joined.orElse(deed));
        mayJoin = true;
    }

    /** Typing from now on is a deed of its own. */
    void pause() {
        mayJoin = false;
    }

    /** Typing elsewhere than where the last edit ended is a deed of its own, even if the caret comes back; one step is no jump. */
    void caretAt(int index) {
        if (!done.isEmpty() && Math.abs(done.getLast().edits().getLast().end() - index) > 1) {
            pause();
        }
    }

    Optional<Deed> undo() {
        return move(done, undone);
    }

    Optional<Deed> redo() {
        return move(undone, done);
    }

    private Optional<Deed> move(Deque<Deed> from, Deque<Deed> to) {
        mayJoin = false;
        Deed deed = from.pollLast();
        if (deed == null) {
            return Optional.empty();
        }
        to.add(deed);
        return Optional.of(deed);
    }

    /** The name of what would be taken back, or empty. */
    String undoName() {
        return name(done);
    }

    /** The name of what would be done again, or empty. */
    String redoName() {
        return name(undone);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private static String name(Deque<Deed> deeds) {
        Deed deed = deeds.peekLast();
        return deed == null ? "" : deed.name();
    }

    void forget() {
        done.clear();
        undone.clear();
        mayJoin = false;
    }
}
