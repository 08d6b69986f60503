package mailseam.app.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailseam.app.task.Tasks;
import mailseam.capture.conversation.MailCapture;
import mailseam.report.AtomicFile;
import org.jspecify.annotations.Nullable;

/** Writes captures, one at a time, beside their reading; how far that is can be seen, and it can be stopped. */
public final class CaptureSaving {
    private static final int HUNDRED = 100;

    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Going> going = new ReadOnlyObjectWrapper<>();
    private volatile boolean stopped;

    CaptureSaving(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * What is being written.
     *
     * @param percent how much of the capture was looked at
     */
    public record Going(Path file, int percent) {
    }

    /** Writes a capture, as long as the predicate that is given how many octets were read says so; false if it did not. */
    interface Content {
        boolean write(OutputStream out, LongPredicate goOn) throws IOException;
    }

    /** Hears how it ended. */
    public interface Answer {
        /** The file is there. */
        void written(Path file);

        /** It is not, since it was stopped. */
        void stopped(Path file);

        /** It is not. */
        void failed(Path file, IOException cause);
    }

    /** What is being written, or null. */
    public ReadOnlyObjectProperty<@Nullable Going> going() {
        return going.getReadOnlyProperty();
    }

    /** Ends what is being written; its file is as it was before. */
    public void stop() {
        stopped = true;
    }

    void save(Path file, MailCapture capture, Content content, Answer answer) {
        if (going.get() != null) {
            return;
        }
        stopped = false;
        going.set(new Going(file, 0));
        AtomicInteger told = new AtomicInteger();
        LongPredicate goOn = read -> {
            int percent = (int) Math.min(HUNDRED, read * HUNDRED / Math.max(1, capture.length()));
            if (percent > told.getAndSet(percent)) {
                tasks.onFxThread(() -> tell(file, percent));
            }
            return !stopped;
        };
        tasks.run(() -> {
            AtomicFile.write(file, out -> {
                if (!content.write(out, goOn)) {
                    throw new Stopped();
                }
            });
            return file;
        }, written -> {
            going.set(null);
            answer.written(written);
        }, cause -> {
            going.set(null);
            if (cause instanceof Stopped) {
                answer.stopped(file);
            } else {
                answer.failed(file, cause);
            }
        });
    }

    private void tell(Path file, int percent) {
        if (going.get() != null) {
            going.set(new Going(file, percent));
        }
    }

    /** Keeps the file as it was. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;
    }
}
