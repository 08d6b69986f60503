package mailseam.app.block;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Files;
import mailseam.app.document.Origin;
import mailseam.app.task.Tasks;

/** Puts files into the session: a message is named, of a session the steps are copied. */
public final class BlockFiles implements BlockDrag.DroppedFiles {
    private final BlocksViewModel model;
    private final DocumentsViewModel documents;
    private final Files files;
    private final Tasks tasks;
    private final Supplier<Optional<Path>> chooser;
    private final BiConsumer<Path, IOException> failed;

    /**
     * Works on the active document.
     *
     * @param chooser asks for a message
     * @param failed  is told which file could not be read
     */
    public BlockFiles(BlocksViewModel model, DocumentsViewModel documents, Files files, Tasks tasks,
            Supplier<Optional<Path>> chooser, BiConsumer<Path, IOException> failed) {
        this.model = model;
        this.documents = documents;
        this.files = files;
        this.tasks = tasks;
        this.chooser = chooser;
        this.failed = failed;
    }

    /** Puts a template behind the selection; where it names a file, the user is asked for it. */
    public void insert(Template template) {
        if (template.asksForFile()) {
            chooser.get().ifPresent(file -> drop(List.of(file), model.behindSelection()));
        } else {
            model.insert(template);
        }
    }

    @Override
    public void drop(List<Path> some, int line) {
        List<String> lines = new ArrayList<>();
        tasks.run(() -> {
            for (Path file : some) {
                lines.addAll(lines(file));
            }
            return lines;
        }, read -> model.insert(read, line), cause -> failed.accept(some.getFirst(), cause));
    }

    private List<String> lines(Path file) throws IOException {
        boolean session = file.toString().toLowerCase(Locale.ROOT).endsWith(".seam");
        return session ? SessionLines.of(files.read(file).utf8())
                : List.of(SessionLines.message(file, folder()), "S: 250");
    }

    /** The folder of the session; what has none yet is run in that of the program. */
    private Path folder() {
        Path folder = documents.active().get().origin().get() instanceof Origin.File(Path path)
                ? path.toAbsolutePath().getParent() : null;
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }
}
