package mailseam.app.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.run.FinishedRun;
import mailseam.app.task.Tasks;
import mailseam.app.task.Work;
import mailseam.app.timeline.OwnMarks;
import mailseam.session.Mark;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The runs of the session that is active, as they are on disk. */
public final class HistoryViewModel {
    private static final int UNDONE = 50;

    private final HistoryStore store;
    private final HistoryWriter writer;
    private final DocumentsViewModel documents;
    private final Tasks tasks;
    private final Consumer<IOException> failed;
    private final ObservableList<HistoryEntry> runs = FXCollections.observableArrayList();
    private final ObservableList<HistoryEntry> selected = FXCollections.observableArrayList();
    private final Deque<List<HistoryEntry>> deleted = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Deque<Work<?>> waiting = new ArrayDeque<>();
    /** By the folders of the runs that were shown or made here. */
    private final Map<Path, OwnMarks> marks = new ConcurrentHashMap<>();
    private Consumer<List<HistoryEntry>> select = _ -> {};
    private boolean busy;

    /**
     * Over a store, for the documents that are open.
     *
     * @param version of the program, which each run is kept with
     * @param failed  is told what cannot be read or written
     */
    public HistoryViewModel(HistoryStore store, String version, DocumentsViewModel documents, Tasks tasks,
            Consumer<IOException> failed) {
        this.store = store;
        this.documents = documents;
        this.tasks = tasks;
        this.failed = failed;
        writer = new HistoryWriter(store, version);
        documents.whenMoved((from, to) -> change(() -> {
            store.moved(from, to);
            return to;
        }));
        documents.follow(this::follow);
    }

    private Subscription follow(DocumentViewModel document) {
        load();
        return document.origin().subscribe((before, now) -> {
            if (before instanceof Origin.Untitled && now instanceof Origin.File) {
                change(() -> {
                    store.renamed(before, now);
                    return now;
                });
            } else {
                load();
            }
        });
    }

    /** The runs, the newest first. */
    public ObservableList<HistoryEntry> runs() {
        return runs;
    }

    /** Those that are selected, in the order of the list. */
    public ObservableList<HistoryEntry> selected() {
        return selected;
    }

    /** Whether something was deleted that {@link #undo} brings back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    private Origin session() {
        return documents.active().get().origin().get();
    }

    /** Looks what there is. */
    public void load() {
        change(() -> "");
    }

    /** One thing behind the other, so that what is found last is how it is. */
    private void change(Work<?> work) {
        waiting.add(work);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Work<?> work = waiting.poll();
        busy = work != null;
        if (work == null) {
            return;
        }
        Origin session = session();
        tasks.run(() -> {
            work.call();
            return store.list(session);
        }, found -> {
            if (session.equals(session())) {
                show(found);
            }
            next();
        }, cause -> {
            failed.accept(cause);
            next();
        });
    }

    private void show(List<HistoryEntry> found) {
        if (found.equals(runs)) {
            return;
        }
        List<Path> before = selected.stream().map(HistoryEntry::folder).toList();
        int at = selected.isEmpty() ? -1 : runs.indexOf(selected.getFirst());
        runs.setAll(found);
        List<HistoryEntry> still = found.stream().filter(entry -> before.contains(entry.folder())).toList();
        boolean gone = still.isEmpty() && at >= 0 && !found.isEmpty();
        select.accept(gone ? List.of(found.get(Math.min(at, found.size() - 1))) : still);
    }

    /** What was selected stays so when the list changes, or what stands in its place then; the list is told here. */
    void whenToSelect(Consumer<List<HistoryEntry>> list) {
        select = list;
    }

    /** Keeps a run of a session, and what is marked in it, also from now on. */
    public void keep(Origin session, FinishedRun run, OwnMarks marked) {
        AtomicReference<@Nullable HistoryEntry> kept = new AtomicReference<>();
        change(() -> {
            HistoryEntry entry = writer.write(session, run);
            marks.put(entry.folder(), marked);
            kept.set(entry);
            return entry;
        });
        follow(marked, kept);
        if (!marked.all().get().isEmpty()) {
            mark(kept, marked.all().get());
        }
    }

    /** The marks of a run whose recording was read; what is marked from now on is kept with it. */
    public OwnMarks marks(HistoryEntry entry, Timeline read) {
        return marks.computeIfAbsent(entry.folder(), _ -> {
            OwnMarks kept = new OwnMarks(read.marks());
            follow(kept, new AtomicReference<>(entry));
            return kept;
        });
    }

    private void follow(OwnMarks marked, AtomicReference<@Nullable HistoryEntry> entry) {
        marked.all().subscribe((_, now) -> mark(entry, now));
    }

    private void mark(AtomicReference<@Nullable HistoryEntry> entry, List<Mark> now) {
        change(() -> {
            HistoryEntry kept = entry.get();
            if (kept != null) {
                store.mark(kept, now);
            }
            return now;
        });
    }

    /** Gives a run another note; one with a note is never thrown away to make room. */
    public void note(HistoryEntry entry, String note) {
        if (!entry.run().note().equals(note.strip())) {
            change(() -> {
                store.note(entry, note.strip());
                return entry;
            });
        }
    }

    /** Deletes the selected runs. */
    public void deleteSelected() {
        List<HistoryEntry> entries = List.copyOf(selected);
        if (entries.isEmpty()) {
            return;
        }
        deleted.push(entries);
        if (deleted.size() > UNDONE) {
            deleted.removeLast();
        }
        undoable.set(true);
        change(() -> {
            store.delete(entries);
            return entries;
        });
    }

    /** Brings back what was deleted last. */
    public void undo() {
        if (deleted.isEmpty()) {
            return;
        }
        List<HistoryEntry> entries = deleted.pop();
        undoable.set(!deleted.isEmpty());
        change(() -> {
            store.restore(entries);
            return entries;
        });
    }

    /** Reads the recording of a run. */
    public void recording(HistoryEntry entry, Consumer<Session> then) {
        tasks.run(() -> store.recording(entry), then, failed);
    }

    /** Reads the timeline of a run. */
    public void timeline(HistoryEntry entry, Consumer<Timeline> then) {
        tasks.run(() -> read(entry), then, failed);
    }

    private Timeline read(HistoryEntry entry) throws IOException {
        try {
            return Recording.timeline(store.recording(entry));
        } catch (PlanException wrong) {
            throw new IOException(Objects.requireNonNullElse(wrong.getMessage(), "no recording"), wrong);
        }
    }

    /** Reads the timelines of two runs. */
    public void timelines(HistoryEntry left, HistoryEntry right, BiConsumer<Timeline, Timeline> then) {
        tasks.run(() -> List.of(read(left), read(right)), both -> then.accept(both.getFirst(), both.getLast()), failed);
    }
}
