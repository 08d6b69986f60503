package mailseam.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/**
 * The text of a document: its lines, what is selected, and one history of all that was done, in whichever view. Views make each edit
 * here and follow the changes that others made. Lines count from 0 and end with LF.
 */
public final class DocumentText {
    private final TextLines lines = new TextLines();
    private final History history = new History();
    private final List<Consumer<Change>> followers = new ArrayList<>();
    private final ObjectProperty<TextRange> selection = new SimpleObjectProperty<>(new TextRange(0, 0));
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private List<String> saved = lines.copy();

    /** An empty text. */
    public DocumentText() {
        selection.subscribe(range -> history.caretAt(range.caret()));
    }

    /** All of it. */
    public String get() {
        return lines.between(0, lines.length());
    }

    /** Replaces all of it, as one deed without a name of its own. */
    public void set(String text) {
        replaceAll("", text, this);
    }

    /** Replaces all of it by a deed of that name, so that as little as can be is edited. */
    public void replaceAll(String name, String text, Object source) {
        Edit edit = new Edit(0, get(), text).trimmed();
        if (!edit.removed().isEmpty() || !edit.inserted().isEmpty()) {
            edit(Deed.of(name, edit), source);
        }
    }

    /** How many lines there are, at least one. */
    public int lines() {
        return lines.size();
    }

    /** A line, without its end. */
    public String line(int line) {
        return lines.get(line);
    }

    /** All lines as they are now; may be given to any thread. */
    public List<String> snapshot() {
        return lines.copy();
    }

    /** Index of the first character of a line. */
    public int start(int line) {
        return lines.start(line);
    }

    /** Index behind the last character of a line, before its LF. */
    public int end(int line) {
        return lines.start(line) + lines.get(line).length();
    }

    /** The line that the character at an index stands in; an LF belongs to the line that it ends. */
    public int lineAt(int index) {
        return lines.at(Math.clamp(index, 0, lines.length()));
    }

    /** How many characters there are. */
    public int length() {
        return lines.length();
    }

    /** Whether a character stands somewhere in it. */
    boolean contains(char character) {
        return lines.contains(character);
    }

    /** The characters from one index to before another. */
    public String between(int from, int to) {
        return lines.between(from, to);
    }

    /** The edit that puts a text in the place of characters. */
    public Edit replacing(int from, int to, String text) {
        return new Edit(from, between(from, to), text);
    }

    /**
     * Does something. The selection goes along with its text; a view where the user types moves the caret itself.
     *
     * @param source the view that shows it already, or any object
     * @throws IllegalArgumentException if an edit removes what does not stand there; nothing of it was done then
     */
    public void edit(Deed deed, Object source) {
        apply(deed.edits(), source);
        if (!deed.typed()) {
            deed.edits().forEach(edit -> selection.set(selection.get().behind(edit)));
        }
        history.add(deed);
        named();
    }

    /** Typing from now on is undone for itself. */
    public void pause() {
        history.pause();
    }

    /** Takes back what was done last. */
    public void undo() {
        history.undo().ifPresent(
                deed -> go(deed.edits().reversed().stream().map(Edit::inverse).toList()));
    }

    /** Does again what was taken back last. */
    public void redo() {
        history.redo().ifPresent(deed -> go(deed.edits()));
    }

    private void go(List<Edit> edits) {
        apply(edits, this);
        named();
        Edit last = edits.getLast();
        selection.set(new TextRange(last.at(), last.end()));
    }

    private void apply(List<Edit> edits, Object source) {
        check(edits);
        edits.forEach(edit -> tell(lines.replace(edit, source)));
        revision.set(revision.get() + 1);
        dirty.set(!lines.sameAs(saved));
    }

    /** Each edit counts in the text that those before it left, so several are tried first. */
    private void check(List<Edit> edits) {
        int good = edits.size() == 1 && fits(edits.getFirst()) ? 1 : 0;
        if (good == 1) {
            return;
        }
        while (good < edits.size() && fits(edits.get(good))) {
            lines.replace(edits.get(good), this);
            good++;
        }
        edits.subList(0, good).reversed().forEach(edit -> lines.replace(edit.inverse(), this));
        if (good < edits.size()) {
            throw new IllegalArgumentException("another text stands at " + edits.get(good).at());
        }
    }

    private boolean fits(Edit edit) {
        int end = edit.at() + edit.removed().length();
        return edit.at() >= 0 && end <= lines.length() && lines.between(edit.at(), end).equals(edit.removed());
    }

    private void tell(Change change) {
        List.copyOf(followers).forEach(follower -> follower.accept(change));
    }

    private void named() {
        undoName.set(history.undoName());
        redoName.set(history.redoName());
        undoable.set(history.canUndo());
        redoable.set(history.canRedo());
    }

    /** Shows another text: what was done before is forgotten. It counts as saved. */
    void show(String text) {
        Edit all = new Edit(0, get(), text);
        apply(List.of(all), this);
        history.forget();
        named();
        saved(text);
        selection.set(new TextRange(0, 0));
    }

    /** This is what is saved now. */
    void saved(String text) {
        List<String> split = List.of(text.split("\n", -1));
        boolean same = lines.sameAs(split);
        saved = same ? lines.copy() : split;
        dirty.set(!same);
    }

    /** Calls for each change, on the JavaFX thread, with the text as it is behind it. */
    public Subscription follow(Consumer<Change> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** What is selected, in whichever view; views set and follow it. */
    public ObjectProperty<TextRange> selection() {
        return selection;
    }

    /** Grows with each change. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Whether it differs from what is saved. */
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** The name of what {@link #undo} takes back. */
    public ReadOnlyStringProperty undoName() {
        return undoName.getReadOnlyProperty();
    }

    /** The name of what {@link #redo} does again. */
    public ReadOnlyStringProperty redoName() {
        return redoName.getReadOnlyProperty();
    }

    /** Whether there is something to take back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is something to do again. */
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
