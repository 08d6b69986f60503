package mailseam.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import mailseam.app.document.Files;
import mailseam.app.task.Tasks;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** A small text in the state folder. One writing at a time, so that the last text given is the one that stays. */
public final class StateFile {
    private final Path file;
    private final Files files;
    private final Tasks tasks;
    private final Consumer<IOException> failed;
    private @Nullable String next;
    private boolean writing;

    /** With the one to tell of writings that failed. */
    public StateFile(Path file, Files files, Tasks tasks, Consumer<IOException> failed) {
        this.file = file;
        this.files = files;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Writes a text, soon. */
    public void write(String text) {
        next = text;
        writeNext();
    }

    private void writeNext() {
        String text = next;
        if (writing || text == null) {
            return;
        }
        next = null;
        writing = true;
        tasks.run(() -> {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                java.nio.file.Files.createDirectories(folder);
            }
            files.write(file, Octets.utf8(text));
            return text;
        }, _ -> done(), cause -> {
            done();
            failed.accept(cause);
        });
    }

    private void done() {
        writing = false;
        writeNext();
    }
}
