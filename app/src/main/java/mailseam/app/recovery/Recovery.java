package mailseam.app.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Opens again what earlier runs of the program kept, and keeps what is open from then on. Lives on the JavaFX thread. */
public final class Recovery {
    /** So long after a change it is kept, whether or not more is typed meanwhile; then comes the disk. */
    public static final Duration SOON = Duration.ofMillis(800);

    private final DocumentsViewModel documents;
    private final Trays trays;
    private final Sources sources;
    private final Tasks tasks;
    private final String deed;
    private final Keeper keeper;
    private @Nullable Tray tray;

    /**
     * Keeps nothing yet.
     *
     * @param folder where all runs of the program keep their documents
     * @param deed   the name of the edits of an earlier run, which are undone as one
     * @param soon   how long after a change it is kept
     */
    public Recovery(DocumentsViewModel documents, Path folder, Sources sources, Tasks tasks, String deed,
            Duration soon) {
        this.documents = documents;
        this.sources = sources;
        this.tasks = tasks;
        this.deed = deed;
        trays = new Trays(folder);
        keeper = new Keeper(documents, tasks, soon);
    }

    /**
     * Opens what was kept, and begins to keep.
     *
     * @param then    is told what was opened
     * @param failed  is told if nothing can be kept, now or later
     */
    public void start(Consumer<Restored> then, Consumer<IOException> failed) {
        tasks.run(() -> new Restoring(sources).read(trays.take()), found -> {
            then.accept(open(found));
            Tray mine = found.trays().getFirst();
            tray = mine;
            keeper.start(mine, found.next(), failed);
            List<Tray> others = found.trays().subList(1, found.trays().size());
            if (!others.isEmpty()) {
                keeper.flush(() -> tasks.run(() -> {
                    trays.delete(others);
                    return others;
                }, _ -> {}, failed), failed);
            }
        }, failed);
    }

    private Restored open(Restoring.Found found) {
        List<DocumentViewModel> open = found.open().stream().map(this::document).toList();
        documents.add(open, found.closed().stream().map(this::document).toList());
        for (int at = 0; at < open.size(); at++) {
            if (found.open().get(at).active()) {
                documents.select(open.get(at));
            }
        }
        int edited = (int) open.stream().filter(document -> document.dirty().get()).count();
        return new Restored(open.size(), edited, found.missing());
    }

    private DocumentViewModel document(Restoring.Read read) {
        return documents.restore(read.origin(), read.saved(), read.now(), read.selection(), deed);
    }

    /** Whether what is typed is kept: not before the start, nor where there is no place for it. */
    public boolean isKeeping() {
        return tray != null;
    }

    /** Keeps everything as it is now; then exactly one of the two is called. */
    public void flush(Runnable then, Consumer<IOException> failed) {
        keeper.flush(then, failed);
    }

    /** Stops keeping; what is kept stays for the next run. */
    public void close() {
        keeper.stop();
        try {
            if (tray != null) {
                tray.close();
            }
        } catch (IOException _) {
            tray = null;
        }
    }
}
