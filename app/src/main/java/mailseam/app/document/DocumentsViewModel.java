package mailseam.app.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import mailseam.app.task.Tasks;

/**
 * The documents that are open, in the order of their tabs, which of them is shown, and those that were closed last. There is always
 * one: behind the last that is closed comes an empty one, and an empty one that nobody touched gives way to what is opened.
 */
public final class DocumentsViewModel {
    /** How many closed documents are kept to be opened again, with all that was done to them; those with edits longest. */
    public static final int CLOSED_KEPT = 20;

    private final Tasks tasks;
    private final String untitled;
    private final ObservableList<DocumentViewModel> open = FXCollections.observableArrayList();
    private final ObservableList<DocumentViewModel> closed = FXCollections.observableArrayList();
    /** One for all: such a list is held by its source only weakly, and its listeners go with it. */
    private final ObservableList<DocumentViewModel> shownOpen = FXCollections.unmodifiableObservableList(open);
    private final ObservableList<DocumentViewModel> shownClosed = FXCollections.unmodifiableObservableList(closed);
    private final List<BiConsumer<Path, Path>> followers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<DocumentViewModel> active;

    /** With one empty document; {@code untitled} is the name of those that have none yet. */
    public DocumentsViewModel(Tasks tasks, String untitled) {
        this.tasks = tasks;
        this.untitled = untitled;
        DocumentViewModel first = new DocumentViewModel(tasks, untitled());
        open.add(first);
        active = new ReadOnlyObjectWrapper<>(first);
    }

    /** Those that are open, in the order of their tabs; never empty. */
    public ObservableList<DocumentViewModel> open() {
        return shownOpen;
    }

    /** Those that were closed, the last one first. */
    public ObservableList<DocumentViewModel> closed() {
        return shownClosed;
    }

    /** The one that is shown; always one of those that are open. */
    public ReadOnlyObjectProperty<DocumentViewModel> active() {
        return active.getReadOnlyProperty();
    }

    /** Attaches something to the active document, now and whenever it is another one; what was attached before is taken off first. */
    public Subscription follow(Function<DocumentViewModel, Subscription> attach) {
        Subscription[] attached = {Subscription.EMPTY};
        Subscription following = active.subscribe(now -> {
            attached[0].unsubscribe();
            attached[0] = attach.apply(now);
        });
        return () -> {
            following.unsubscribe();
            attached[0].unsubscribe();
            attached[0] = Subscription.EMPTY;
        };
    }

    /** The open document that came from there. */
    public Optional<DocumentViewModel> find(Origin origin) {
        return open.stream().filter(document -> document.origin().get().equals(origin)).findFirst();
    }

    /** A name for a new document that no open one has. */
    public Origin.Untitled untitled() {
        Set<String> taken = open.stream().map(document -> document.origin().get().name())
                .collect(Collectors.toCollection(HashSet::new));
        String name = untitled;
        for (int number = 2; taken.contains(name); number++) {
            name = untitled + " " + number;
        }
        return new Origin.Untitled(name);
    }

    /**
     * Opens a document and shows it: in a tab behind the active one, or in its place if that is empty and was never touched.
     *
     * @param then gets the document once its text is read as a session
     */
    public DocumentViewModel show(Origin origin, Content content, Consumer<DocumentViewModel> then) {
        DocumentViewModel document = active.get();
        if (!document.isUntouched()) {
            document = new DocumentViewModel(tasks, untitled());
            open.add(open.indexOf(active.get()) + 1, document);
        }
        DocumentViewModel shown = document;
        shown.fill(origin, content);
        active.set(shown);
        shown.read(_ -> then.accept(shown));
        return shown;
    }

    /** Opens a document as it was kept: what differs from its saved text is one deed with the name that is given. */
    public DocumentViewModel restore(Origin origin, Content saved, String text, TextRange selection, String deed) {
        DocumentViewModel document = new DocumentViewModel(tasks, origin);
        document.fill(origin, saved);
        document.text().replaceAll(deed, text, this);
        int length = document.text().length();
        document.text().selection().set(new TextRange(Math.clamp(selection.anchor(), 0, length),
                Math.clamp(selection.caret(), 0, length)));
        return document;
    }

    /** Puts restored documents behind those that are open and those that were closed. */
    public void add(List<DocumentViewModel> restored, List<DocumentViewModel> restoredClosed) {
        restored.forEach(document -> document.read(_ -> {}));
        DocumentViewModel before = active.get();
        open.addAll(restored);
        closed.addAll(restoredClosed.stream().limit(CLOSED_KEPT - closed.size()).toList());
        if (before.isUntouched() && !restored.isEmpty()) {
            active.set(restored.getFirst());
            open.remove(before);
        }
    }

    /** A file, or a folder with all that is in it, is elsewhere now: documents from there are saved to the new place. */
    public void moved(Path from, Path to) {
        Stream.concat(open.stream(), closed.stream()).forEach(document -> document.moved(from, to));
        followers.forEach(follower -> follower.accept(from, to));
    }

    /** Something that belongs to sessions is told, too, where their files went: those that are open, and others. */
    public void whenMoved(BiConsumer<Path, Path> follower) {
        followers.add(follower);
    }

    /** Shows an open document. */
    public void select(DocumentViewModel document) {
        if (open.contains(document)) {
            active.set(document);
        }
    }

    /** Shows the one so many tabs further on (or, negative, back); behind the last comes the first. */
    public void step(int by) {
        active.set(open.get(Math.floorMod(open.indexOf(active.get()) + by, open.size())));
    }

    /** Moves the tab of the active document, as far as there are others. */
    public void move(int by) {
        int from = open.indexOf(active.get());
        arrange(active.get(), Math.clamp((long) from + by, 0, open.size() - 1));
    }

    /** Moves a tab to a place among the others. */
    public void arrange(DocumentViewModel document, int to) {
        int from = open.indexOf(document);
        if (from >= 0 && from != to) {
            open.remove(from);
            open.add(to, document);
        }
    }

    /** Closes a document: it is kept to be opened again, the tab beside it is shown if it was the active one. */
    public void close(DocumentViewModel document) {
        int at = open.indexOf(document);
        if (at < 0 || (open.size() == 1 && document.isUntouched())) {
            return;
        }
        if (open.size() == 1) {
            open.add(new DocumentViewModel(tasks, new Origin.Untitled(untitled)));
        }
        if (document.equals(active.get())) {
            active.set(open.get(at + 1 < open.size() ? at + 1 : at - 1));
        }
        open.remove(document);
        if (!document.isUntouched()) {
            closed.addFirst(document);
        }
        if (closed.size() > CLOSED_KEPT) {
            closed.remove(closed.reversed().stream().filter(old -> !old.dirty().get()).findFirst()
                    .orElseGet(closed::getLast));
        }
    }

    /** Opens the document again that was closed last. */
    public void reopen() {
        if (!closed.isEmpty()) {
            reopen(closed.getFirst());
        }
    }

    /** Opens one of the closed documents again, as it was. */
    public void reopen(DocumentViewModel document) {
        if (closed.remove(document)) {
            DocumentViewModel before = active.get();
            open.add(open.indexOf(before) + 1, document);
            active.set(document);
            if (before.isUntouched()) {
                open.remove(before);
            }
        }
    }
}
