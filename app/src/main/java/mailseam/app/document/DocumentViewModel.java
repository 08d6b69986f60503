package mailseam.app.document;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.task.Tasks;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** The session being edited. It is read anew, off the JavaFX thread, once the user stops typing for a moment. */
public final class DocumentViewModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(200);
    /** Typing after such a rest is undone for itself. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final Tasks tasks;
    private final Tasks.Delay reading;
    private final DocumentText text = new DocumentText();
    private final ReadOnlyObjectWrapper<Origin> origin;
    private final ReadOnlyObjectWrapper<SessionFile> file = new ReadOnlyObjectWrapper<>(
            SessionFile.read(Octets.EMPTY));
    private boolean crlf;
    private boolean lossless = true;
    private long version;

    /** An empty, untitled document. */
    public DocumentViewModel(Tasks tasks, Origin untitled) {
        this.tasks = tasks;
        origin = new ReadOnlyObjectWrapper<>(untitled);
        reading = tasks.delay(TYPING_PAUSE, () -> read(_ -> {}));
        Tasks.Delay resting = tasks.delay(REST, text::pause);
        text.revision().subscribe((_, _) -> {
            version++;
            reading.restart();
            resting.restart();
        });
    }

    /** The text, and all that was done to it. */
    public DocumentText text() {
        return text;
    }

    /** Where it came from. */
    public ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /** What was understood of the text at the last reading, and what is wrong with it. */
    public ReadOnlyObjectProperty<SessionFile> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether it differs from what was opened or saved last. */
    public ReadOnlyBooleanProperty dirty() {
        return text.dirty();
    }

    /** Whether it is new, empty, and nothing was ever done to it. */
    public boolean isUntouched() {
        return origin.get() instanceof Origin.Untitled && text.length() == 0 && !text.undoable().get()
                && !text.redoable().get() && !text.dirty().get();
    }

    /** Whether the text stands for the octets of its file; if not, it is shown and not saved over them. */
    public boolean isLossless() {
        return lossless;
    }

    /** The octets to save. */
    public Octets octets() {
        return Content.octets(text.get(), crlf);
    }

    /** Shows another document; {@code then} gets it once it is read. */
    public void show(Origin from, Content content, Consumer<SessionFile> then) {
        fill(from, content);
        read(then);
    }

    void fill(Origin from, Content content) {
        lossless = content.lossless();
        crlf = content.crlf();
        origin.set(from);
        text.show(content.text());
    }

    /** A text was written to a file. */
    public void savedAs(Origin to, String written) {
        lossless = true;
        origin.set(to);
        text.saved(written);
    }

    /** Reads the text as it is now, without waiting for a pause; {@code then} is called unless the text changes meanwhile. */
    public void read(Consumer<SessionFile> then) {
        reading.cancel();
        long asked = ++version;
        Octets octets = Octets.utf8(text.get());
        tasks.run(() -> SessionFile.read(octets), read -> {
            if (asked == version) {
                file.set(read);
                then.accept(read);
            }
        }, _ -> {});
    }
}
