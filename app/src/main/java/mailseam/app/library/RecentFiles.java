package mailseam.app.library;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.document.Files;
import mailseam.app.task.Tasks;
import mailseam.smtp.Octets;

/** The files that were used last; they are kept in a file, one path a line. */
final class RecentFiles {
    private static final int KEPT = 20;

    private final Files files;
    private final Path kept;
    private final Tasks tasks;
    private final ObservableList<LibraryItem.File> recent = FXCollections.observableArrayList();

    RecentFiles(Files files, Path kept, Tasks tasks) {
        this.files = files;
        this.kept = kept;
        this.tasks = tasks;
    }

    ObservableList<LibraryItem.File> list() {
        return recent;
    }

    void load() {
        tasks.run(this::read, recent::setAll, _ -> {});
    }

    private List<LibraryItem.File> read() throws IOException {
        return files.read(kept).utf8().lines().limit(KEPT).flatMap(line -> file(line).stream()).toList();
    }

    /** A line that is no path here, perhaps of another system, is left out. */
    private static Optional<LibraryItem.File> file(String line) {
        try {
            return Optional.of(new LibraryItem.File(Path.of(line)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    void used(Path path) {
        LibraryItem.File item = new LibraryItem.File(path.toAbsolutePath().normalize());
        recent.remove(item);
        recent.addFirst(item);
        if (recent.size() > KEPT) {
            recent.removeLast();
        }
        write();
    }

    void moved(Path from, Path to) {
        if (recent.stream().anyMatch(item -> item.path().startsWith(from))) {
            recent.replaceAll(item -> item.path().startsWith(from)
                    ? new LibraryItem.File(to.resolve(from.relativize(item.path())).normalize())
                    : item);
            write();
        }
    }

    private void write() {
        String lines = String.join("\n", recent.stream().map(file -> file.path().toString()).toList()) + "\n";
        tasks.run(() -> {
            Path folder = kept.toAbsolutePath().getParent();
            if (folder != null) {
                java.nio.file.Files.createDirectories(folder);
            }
            files.write(kept, Octets.utf8(lines));
            return lines;
        }, _ -> {}, _ -> {});
    }
}
