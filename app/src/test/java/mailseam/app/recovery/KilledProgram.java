package mailseam.app.recovery;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import mailseam.app.document.Content;
import mailseam.app.document.Deed;
import mailseam.app.document.DiskFiles;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Edit;
import mailseam.app.document.Origin;
import mailseam.app.task.LoopTasks;
import mailseam.app.text.Texts;
import mailseam.smtp.Octets;

/**
 * A program to be killed: it types numbers, one a line, into the document that it opened again, and saves a file now and then. It prints
 * {@code typed N}, and {@code kept N} once it was told that all up to there is kept.
 */
final class KilledProgram {
    private static final int SAVE_EACH = 11;

    private final LoopTasks tasks = new LoopTasks();
    private final DocumentsViewModel documents = new DocumentsViewModel(tasks, "Untitled");
    private final DiskFiles files = new DiskFiles(new Texts(Locale.ENGLISH));
    private final Path folder;
    private final int flushEach;
    private final Recovery recovery;
    private boolean saving;

    private KilledProgram(Path folder, Duration soon, int flushEach) {
        this.folder = folder;
        this.flushEach = flushEach;
        recovery = new Recovery(documents, folder.resolve("open"), origin -> {
            throw new NoSuchFileException(origin.name());
        }, tasks, "edits of last time", soon);
    }

    /**
     * Arguments: the folder, how soon changes are kept and how long it waits between two lines, both in milliseconds, and after how many
     * lines it asks for all to be kept at once.
     */
    public static void main(String[] arguments) {
        KilledProgram program = new KilledProgram(Path.of(arguments[0]),
                Duration.ofMillis(Long.parseLong(arguments[1])), Integer.parseInt(arguments[3]));
        Duration pace = Duration.ofMillis(Long.parseLong(arguments[2]));
        program.tasks.onFxThread(() -> program.recovery.start(_ -> program.start(pace), KilledProgram::failed));
    }

    private static void failed(IOException cause) {
        System.out.println("failed " + cause);
    }

    private void start(Duration pace) {
        if (documents.active().get().isUntouched()) {
            documents.show(new Origin.Untitled("typed"), Content.of("0\n"), _ -> {});
        }
        tasks.each(pace, this::type);
    }

    private void type() {
        DocumentText text = documents.active().get().text();
        int number = text.lines() - 1;
        text.edit(new Deed("", List.of(new Edit(text.length(), "", number + "\n")), true), this);
        System.out.println("typed " + number);
        if (number % flushEach == 0) {
            recovery.flush(() -> System.out.println("kept " + number), KilledProgram::failed);
        }
        if (number % SAVE_EACH == 0 && !saving) {
            saving = true;
            Octets octets = Octets.utf8("begin\n" + text.get() + "end\n");
            tasks.run(() -> {
                files.write(folder.resolve("saved.seam"), octets);
                return octets;
            }, _ -> saving = false, KilledProgram::failed);
        }
    }
}
