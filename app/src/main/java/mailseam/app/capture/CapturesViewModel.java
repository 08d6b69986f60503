package mailseam.app.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.task.Tasks;
import mailseam.app.timeline.Seen;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The captures that are open, on one axis of time, and which of their conversations is shown. */
public final class CapturesViewModel {
    private final Tasks tasks;
    private final TimelineViewModel timeline;
    private final CaptureWords words;
    private final ObservableList<OpenCapture> captures = FXCollections.observableArrayList();
    private final ObservableList<CaptureRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<CaptureOrder> order = new SimpleObjectProperty<>(CaptureOrder.TIME);
    private final ReadOnlyObjectWrapper<@Nullable CaptureRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenCapture> newest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> failure = new ReadOnlyObjectWrapper<>("");
    private @Nullable Timeline shown;
    private boolean listing;
    private boolean stale;

    /** No capture is open. */
    public CapturesViewModel(Tasks tasks, TimelineViewModel timeline, CaptureWords words) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.words = words;
        filter.subscribe((_, _) -> list());
        order.subscribe((_, _) -> list());
    }

    /** What is open, in the order of opening. */
    public ObservableList<OpenCapture> captures() {
        return captures;
    }

    /** The conversations that the filter lets through, in order. */
    public ObservableList<CaptureRow> rows() {
        return rows;
    }

    /** Words that each listed conversation has: an address, a verb, a code, a word of a note. */
    public StringProperty filter() {
        return filter;
    }

    /** In which order they are listed. */
    public ObjectProperty<CaptureOrder> order() {
        return order;
    }

    /** The conversation that was chosen last, or null. */
    public ReadOnlyObjectProperty<@Nullable CaptureRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the chosen conversation is what is seen. */
    public boolean isShown() {
        return shown != null && timeline.timeline().equals(shown);
    }

    /** Why the chosen conversation cannot be shown, or an empty string. */
    public ReadOnlyObjectProperty<String> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Opens captures; what is open already stays as it is. */
    public void open(List<Path> files) {
        for (Path file : files) {
            if (captures.stream().noneMatch(open -> open.file().equals(file))) {
                OpenCapture capture = new OpenCapture(file, tasks);
                captures.add(capture);
                newest.set(capture);
                capture.progress().subscribe((_, _) -> list());
                capture.read();
            }
        }
    }

    /** What was opened last, or null: the window shows the captures when it changes. */
    public ReadOnlyObjectProperty<@Nullable OpenCapture> newest() {
        return newest.getReadOnlyProperty();
    }

    /** Closes a capture; the timeline that is shown stays. */
    public void close(OpenCapture capture) {
        captures.remove(capture);
        capture.close();
        CaptureRow last = chosen.get();
        if (last != null && last.capture().equals(capture)) {
            chosen.set(null);
        }
        list();
    }

    /** Closes all captures. */
    public void closeAll() {
        List.copyOf(captures).forEach(this::close);
    }

    /** Shows the timeline of a conversation. */
    public void choose(CaptureRow row) {
        chosen.set(row);
        failure.set("");
        row.capture().timeline(row.conversation(), seen -> show(row, seen), this::failed);
    }

    private void show(CaptureRow row, Timeline seen) {
        CaptureRow last = chosen.get();
        if (last != null && last.isSame(row)) {
            shown = seen;
            timeline.show(words.seen(row), seen);
        }
    }

    private void failed(IOException cause) {
        failure.set(words.failed(cause));
    }

    /** Reads the chosen conversation again, to write or compare it; without effect where there is none. */
    public void withChosen(BiConsumer<Seen, Timeline> then) {
        Optional.ofNullable(chosen.get()).ifPresent(row -> with(row, then));
    }

    private void with(CaptureRow row, BiConsumer<Seen, Timeline> then) {
        Consumer<Timeline> read = seen -> then.accept(words.seen(row), seen);
        row.capture().timeline(row.conversation(), read, this::failed);
    }

    /** One list at a time; what changed meanwhile is listed behind it. */
    private void list() {
        stale = true;
        if (listing) {
            return;
        }
        listing = true;
        stale = false;
        CaptureList wanted = CaptureList.of(filter.get(), order.get());
        List<CaptureList.Read> read = captures.stream().map(CaptureList.Read::of).toList();
        tasks.run(() -> wanted.of(read), this::listed, _ -> {});
    }

    private void listed(List<CaptureRow> found) {
        listing = false;
        rows.setAll(found);
        if (stale) {
            list();
        }
    }
}
