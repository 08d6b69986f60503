package mailseam.app.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.util.Subscription;
import mailseam.app.document.Content;
import mailseam.app.document.DiskWord;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Origin;
import mailseam.app.document.TextRange;
import mailseam.app.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Writes what changed into the folder of this run, so long after the first change; one writing at a time, off the JavaFX thread. */
final class Keeper {
    private final DocumentsViewModel documents;
    private final Tasks tasks;
    private final Tasks.Delay delay;
    private final Map<DocumentViewModel, Entry> entries = new HashMap<>();
    private final InvalidationListener listener = _ -> follow();
    private final List<Waiting> waiting = new ArrayList<>();
    private Consumer<IOException> failed = _ -> {};
    private @Nullable Tray tray;
    private @Nullable Order written;
    private int next;
    private boolean due;
    private boolean writing;
    private boolean again;

    Keeper(DocumentsViewModel documents, Tasks tasks, Duration soon) {
        this.documents = documents;
        this.tasks = tasks;
        delay = tasks.delay(soon, () -> {
            due = false;
            write();
        });
    }

    /** Keeps everything that is open, under numbers of its own, and what changes from then on. */
    void start(Tray into, int firstNumber, Consumer<IOException> whenFailed) {
        tray = into;
        next = firstNumber;
        failed = whenFailed;
        documents.open().addListener(listener);
        documents.closed().addListener(listener);
        documents.active().addListener(listener);
        follow();
        write();
    }

    void stop() {
        delay.cancel();
        tray = null;
        documents.open().removeListener(listener);
        documents.closed().removeListener(listener);
        documents.active().removeListener(listener);
        entries.values().forEach(entry -> entry.following.unsubscribe());
    }

    private Stream<DocumentViewModel> all() {
        return Stream.concat(documents.open().stream(), documents.closed().stream())
                .filter(document -> !document.isUntouched());
    }

    /** Also an untouched document is followed, and kept once it is not that any more. */
    private void follow() {
        List<DocumentViewModel> there = Stream.concat(documents.open().stream(), documents.closed().stream()).toList();
        entries.entrySet().stream().filter(entry -> !there.contains(entry.getKey()))
                .forEach(entry -> entry.getValue().following.unsubscribe());
        entries.keySet().retainAll(there);
        there.forEach(document -> entries.computeIfAbsent(document, this::entry));
        changed();
    }

    private Entry entry(DocumentViewModel document) {
        return new Entry(Subscription.combine(document.text().revision().subscribe(this::changed),
                document.origin().subscribe(this::changed), document.dirty().subscribe(this::changed),
                document.disk().subscribe(this::changed)));
    }

    private void changed() {
        if (!due) {
            due = true;
            delay.restart();
        }
    }

    void flush(Runnable then, Consumer<IOException> whenFailed) {
        waiting.add(new Waiting(then, whenFailed));
        write();
    }

    private void write() {
        Tray into = tray;
        if (into == null) {
            over(Optional.of(new IOException("nothing is kept")));
            return;
        }
        again = writing;
        if (writing) {
            return;
        }
        writing = true;
        List<Job> jobs = all().flatMap(this::job).toList();
        Order order = order();
        boolean sameOrder = order.equals(written);
        tasks.run(() -> {
            writeAll(into, jobs);
            if (!sameOrder) {
                into.write(order);
            }
            return order;
        }, _ -> {
            jobs.forEach(job -> job.entry().state = job.state());
            written = order;
            over(Optional.empty());
        }, cause -> over(Optional.of(cause)));
    }

    /** One that cannot be written keeps no other from being written. */
    private static void writeAll(Tray into, List<Job> jobs) throws IOException {
        List<IOException> causes = new ArrayList<>();
        for (Job job : jobs) {
            try {
                into.write(job.number(), job.kept());
            } catch (IOException cause) {
                causes.add(cause);
            }
        }
        if (!causes.isEmpty()) {
            throw causes.getFirst();
        }
    }

    private void over(Optional<IOException> cause) {
        writing = false;
        cause.ifPresent(failed);
        if (again && cause.isEmpty()) {
            again = false;
            write();
            return;
        }
        List<Waiting> told = List.copyOf(waiting);
        waiting.clear();
        told.forEach(one -> cause.ifPresentOrElse(one.failed(), one.then()));
    }

    private Stream<Job> job(DocumentViewModel document) {
        Entry entry = entries.computeIfAbsent(document, this::entry);
        State state = State.of(document);
        if (state.equals(entry.state)) {
            return Stream.empty();
        }
        Optional<Kept.Versions> texts = state.inFile() ? Optional.empty()
                : Optional.of(new Kept.Versions(document.seen().text(), document.text().snapshot()));
        return Stream.of(new Job(entry, number(entry), state, new Kept(state.origin(), state.selection(),
                document.isCrlf(), document.seen().evenEnds(), texts)));
    }

    private int number(Entry entry) {
        if (entry.number < 0) {
            entry.number = next++;
        }
        return entry.number;
    }

    private Order order() {
        return new Order(numbers(documents.open()), number(documents.active().get()), numbers(documents.closed()));
    }

    private List<Integer> numbers(List<DocumentViewModel> of) {
        return of.stream().map(this::number).filter(number -> number >= 0).toList();
    }

    private int number(DocumentViewModel document) {
        Entry entry = entries.get(document);
        return entry == null || document.isUntouched() ? -1 : entry.number;
    }

    private static final class Entry {
        private final Subscription following;
        private int number = -1;
        private @Nullable State state;

        private Entry(Subscription following) {
            this.following = following;
        }
    }

    /** Where this is the same, what is kept is too. */
    private record State(Origin origin, long revision, boolean inFile, Content seen, TextRange selection) {
        static State of(DocumentViewModel document) {
            boolean inFile = document.origin().get() instanceof Origin.File && !document.dirty().get()
                    && document.disk().get() instanceof DiskWord.Same;
            return new State(document.origin().get(), document.text().revision().get(), inFile, document.seen(),
                    document.text().selection().get());
        }
    }

    private record Job(Entry entry, int number, State state, Kept kept) {
    }

    private record Waiting(Runnable then, Consumer<IOException> failed) {
    }
}
