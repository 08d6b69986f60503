package mailseam.app.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The captures that are open, on one axis of time, and which of their conversations are chosen and shown. */
public final class CapturesViewModel {
    private final Tasks tasks;
    private final TimelineViewModel timeline;
    private final CaptureWords words;
    private final CaptureSaving saving;
    private final ObservableList<OpenCapture> captures = FXCollections.observableArrayList();
    private final ObservableList<CaptureRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CaptureRow> selected = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<CaptureOrder> order = new SimpleObjectProperty<>(CaptureOrder.TIME);
    private final ReadOnlyObjectWrapper<@Nullable CaptureRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenCapture> newest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenCapture> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper growing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> failure = new ReadOnlyObjectWrapper<>("");
    private @Nullable ShownConversation shown;
    private int lives;
    private boolean listing;
    private boolean stale;

    /** No capture is open. */
    public CapturesViewModel(Tasks tasks, TimelineViewModel timeline, CaptureWords words) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.words = words;
        saving = new CaptureSaving(tasks);
        current.subscribe(this::follow);
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

    /** Those of them that are selected, in the same order. */
    public ObservableList<CaptureRow> selected() {
        return selected;
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
        return shown != null && shown.isSeen();
    }

    /** Why the chosen conversation cannot be shown, or an empty string. */
    public ReadOnlyObjectProperty<String> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Captures that are being written. */
    public CaptureSaving saving() {
        return saving;
    }

    /** Opens captures; what is open already stays as it is. */
    public void open(List<Path> files) {
        for (Path file : files) {
            if (captures.stream().noneMatch(open -> open.file().equals(Optional.of(file)))) {
                open(new CaptureSource.InFile(file));
            }
        }
    }

    private OpenCapture open(CaptureSource source) {
        OpenCapture capture = new OpenCapture(source, tasks);
        captures.add(capture);
        newest.set(capture);
        current.set(capture);
        capture.progress().subscribe((_, _) -> list());
        capture.read();
        return capture;
    }

    /** Opens what is captured now. */
    OpenCapture open(LiveChild child, String device, String filter) {
        lives++;
        return open(new CaptureSource.Live(words.live(lives, device), words.place(device, filter), child));
    }

    /** What was opened last, or null: the window shows the captures when it changes. */
    public ReadOnlyObjectProperty<@Nullable OpenCapture> newest() {
        return newest.getReadOnlyProperty();
    }

    /** The capture that is selected, or null where none is open. */
    public ReadOnlyObjectProperty<@Nullable OpenCapture> current() {
        return current.getReadOnlyProperty();
    }

    private void follow(@Nullable OpenCapture capture) {
        reading.unbind();
        growing.unbind();
        if (capture == null) {
            reading.set(false);
            growing.set(false);
        } else {
            reading.bind(capture.reading());
            growing.bind(capture.growing());
        }
    }

    /** Whether the selected capture is being read. */
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether the selected capture is captured now, or followed. */
    public ReadOnlyBooleanProperty growing() {
        return growing.getReadOnlyProperty();
    }

    /** Selects a capture. */
    public void select(OpenCapture capture) {
        current.set(capture);
    }

    /** Closes a capture; the timeline that is shown stays. */
    public void close(OpenCapture capture) {
        captures.remove(capture);
        capture.close();
        CaptureRow last = chosen.get();
        if (last != null && last.capture().equals(capture)) {
            chosen.set(null);
        }
        if (capture.equals(current.get())) {
            current.set(captures.isEmpty() ? null : captures.getLast());
        }
        list();
    }

    /** Closes all captures. */
    public void closeAll() {
        saving.stop();
        List.copyOf(captures).forEach(this::close);
    }

    /** Reads on in the selected capture when it has grown, or no longer. What is shown of it goes on too. */
    public void follow(boolean on) {
        OpenCapture capture = current.get();
        CaptureRow row = chosen.get();
        if (capture != null) {
            capture.follow(on);
            if (on && row != null && row.capture().equals(capture) && isShown()) {
                choose(row);
            }
        }
    }

    /** Shows the timeline of a conversation. */
    public void choose(CaptureRow row) {
        chosen.set(row);
        failure.set("");
        ShownConversation now = new ShownConversation(row, timeline, words, failure::set);
        shown = now;
        row.capture().show(row.conversation(), now);
    }

    /** Reads the chosen conversation again, to write it or play it again; without effect where there is none. */
    public void withChosen(BiConsumer<Seen, Timeline> then) {
        Optional.ofNullable(chosen.get()).ifPresent(row -> with(row, seen -> then.accept(words.seen(row), seen)));
    }

    private void with(CaptureRow row, Consumer<Timeline> then) {
        row.capture().timeline(row.conversation(),
                plain -> then.accept(MarkedTimeline.of(plain, row.capture().marks(row.conversation()).all().get())),
                this::failed);
    }

    private void failed(IOException cause) {
        failure.set(words.failed(cause));
    }

    /** Reads the two selected conversations as the client's and the server's view of one; without effect where not two are selected. */
    public void withSides(Consumer<TwoSides> then) {
        if (selected.size() == 2) {
            CaptureRow one = selected.getFirst();
            CaptureRow other = selected.getLast();
            with(one, first -> with(other, second -> then.accept(TwoSides.of(words.seen(one).title(), first,
                    words.seen(other).title(), second))));
        }
    }

    /** Whether conversations of one capture are selected. */
    public boolean canCut() {
        return selected.stream().map(CaptureRow::capture).distinct().count() == 1;
    }

    /** Writes the packets of the selected conversations, which are of one capture, to a file. */
    public void cut(Path file, String version, CaptureSaving.Answer answer) {
        List<CaptureRow> wanted = List.copyOf(selected);
        if (canCut()) {
            wanted.getFirst().capture().with(open -> saving.save(file, open,
                    (out, goOn) -> open.cut(
                            wanted.stream().map(CaptureRow::newest).map(CaptureRow::conversation).toList(), version,
                            out, goOn),
                    answer));
        }
    }

    /** Writes all packets of the selected capture to a file. */
    public void copy(Path file, String version, CaptureSaving.Answer answer) {
        OpenCapture capture = current.get();
        if (capture != null) {
            capture.with(open -> saving.save(file, open, (out, goOn) -> open.copy(version, out, goOn), answer));
        }
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

    /** The one conversation of the one capture, where nobody has chosen it yet: there is nothing to ask about. */
    private Optional<CaptureRow> only(List<CaptureRow> found) {
        return captures.size() == 1 && !captures.getFirst().isReading() && chosen.get() == null
                && captures.getFirst().progress().get().conversations().size() == 1 ? found.stream().findFirst()
                        : Optional.empty();
    }

    private void listed(List<CaptureRow> found) {
        listing = false;
        Optional<CaptureRow> only = only(found);
        only.ifPresent(selected::setAll);
        CaptureRow.replace(rows, found);
        only.ifPresent(this::choose);
        CaptureRow last = chosen.get();
        if (last != null) {
            chosen.set(last.newest());
        }
        if (stale) {
            list();
        }
    }
}
