package mailseam.app.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.task.Tasks;
import mailseam.app.task.Work;
import mailseam.capture.conversation.MailCapture;
import mailseam.capture.conversation.MailConversation;
import mailseam.capture.file.CaptureFile;
import mailseam.capture.file.CaptureNote;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A capture that is open. Its reader is for one thread at a time: everything asked of it waits for what was begun before, and what is
 * asked goes before reading on.
 */
public final class OpenCapture {
    /** So many packets are read at a time: some tenths of a second. */
    private static final int STEP = 100_000;
    private static final int NOTES = 20;

    private final Path file;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final Deque<Runnable> asked = new ArrayDeque<>();
    private @Nullable MailCapture capture;
    private boolean busy;
    private boolean stopped;
    private boolean closed;

    OpenCapture(Path file, Tasks tasks) {
        this.file = file;
        this.tasks = tasks;
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Its name. */
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** How far it is read. */
    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it is being read. */
    public boolean isReading() {
        return progress.get().state() == Progress.State.READING;
    }

    /** Starts reading. */
    void read() {
        job(() -> new MailCapture(CaptureFile.open(file)), opened -> capture = opened, this::failed);
    }

    /** Reads no further; what was found stays. */
    public void stop() {
        stopped = true;
        go();
    }

    /** The file is closed as soon as nobody reads it. */
    void close() {
        closed = true;
        asked.clear();
        go();
    }

    /** Reads a conversation; the timeline comes on the JavaFX thread. */
    void timeline(MailConversation conversation, Consumer<Timeline> then, Consumer<? super IOException> failed) {
        asked.add(() -> {
            MailCapture open = capture;
            if (open != null) {
                job(() -> open.timeline(conversation), then, failed);
            }
        });
        go();
    }

    private <T> void job(Work<T> work, Consumer<? super T> then, Consumer<? super IOException> failed) {
        busy = true;
        tasks.run(work, result -> {
            busy = false;
            then.accept(result);
            go();
        }, cause -> {
            busy = false;
            failed.accept(cause);
            go();
        });
    }

    private void go() {
        MailCapture open = capture;
        if (busy || open == null) {
            return;
        }
        if (closed) {
            capture = null;
            tasks.run(() -> shut(open), _ -> {}, _ -> {});
        } else if (!asked.isEmpty()) {
            asked.remove().run();
        } else if (isReading()) {
            job(() -> step(open, stopped), progress::set, this::failed);
        }
    }

    private static boolean shut(MailCapture open) throws IOException {
        open.close();
        return true;
    }

    private static Progress step(MailCapture open, boolean stop) throws IOException {
        boolean more = !stop && (open.read(STEP) || open.more());
        if (!more) {
            open.end();
        }
        List<String> notes = new ArrayList<>();
        open.facts().notes().stream().limit(NOTES).map(CaptureNote::text).forEach(notes::add);
        return new Progress(open.counts().frames(), open.conversations(), notes,
                more ? Progress.State.READING : stop ? Progress.State.STOPPED : Progress.State.OVER);
    }

    private void failed(IOException cause) {
        String why = cause.getMessage();
        Progress now = progress.get();
        progress.set(new Progress(now.frames(), now.conversations(), List.of(why == null ? cause.toString() : why),
                Progress.State.FAILED));
    }
}
