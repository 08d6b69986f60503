package mailseam.app.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mailseam.app.folder.FolderSearch;
import mailseam.app.folder.Hits;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;

/** The search in the library: a moment after the last key it looks through samples, names and lines, and can be stopped. */
public final class SearchViewModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(250);

    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<List<Path>> roots;
    private final Supplier<List<LibraryItem.Sample>> samples;
    private final Tasks.Delay typing;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<LibraryItem>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private AtomicBoolean stop = new AtomicBoolean();

    SearchViewModel(Supplier<List<Path>> roots, Supplier<List<LibraryItem.Sample>> samples, Tasks tasks, Texts texts) {
        this.roots = roots;
        this.samples = samples;
        this.tasks = tasks;
        this.texts = texts;
        typing = tasks.delay(TYPING_PAUSE, this::search);
        wanted.subscribe((_, _) -> {
            stop.set(true);
            typing.restart();
        });
    }

    /** What is looked for; empty for no search. */
    public StringProperty wanted() {
        return wanted;
    }

    /** Whether something is looked for. */
    public boolean isOn() {
        return !wanted.get().isBlank();
    }

    /** What was found at the last search. */
    public ReadOnlyObjectProperty<List<LibraryItem>> found() {
        return found.getReadOnlyProperty();
    }

    /** How many were found, or that it goes on; empty without a search. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Ends a search that goes on; what it found until then is shown. */
    public void stop() {
        stop.set(true);
    }

    private void search() {
        stop.set(true);
        if (!isOn()) {
            found.set(List.of());
            told.set("");
            return;
        }
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        String text = wanted.get().strip();
        List<Path> places = List.copyOf(roots.get());
        told.set(texts.get("library.searching"));
        tasks.run(() -> new FolderSearch(text, places, mine::get).search(), hits -> {
            if (mine.equals(stop) && wanted.get().strip().equals(text)) {
                show(text, hits);
            }
        }, wrong -> told.set(texts.get("library.failed", String.valueOf(wrong.getMessage()))));
    }

    private void show(String text, Hits hits) {
        List<LibraryItem> all = new ArrayList<>(samples.get().stream().filter(sample -> isIn(sample, text)).toList());
        hits.hits().forEach(hit -> all.add(new LibraryItem.Found(hit)));
        found.set(List.copyOf(all));
        int looked = hits.looked() + samples.get().size();
        told.set(texts.get(hits.complete() ? "library.found" : "library.found.more", all.size(), looked));
    }

    private static boolean isIn(LibraryItem.Sample sample, String text) {
        return (sample.name() + "\n" + sample.title()).toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT));
    }
}
