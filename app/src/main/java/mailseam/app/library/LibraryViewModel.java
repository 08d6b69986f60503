package mailseam.app.library;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.document.Files;
import mailseam.app.task.Tasks;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** The samples, and the files that were used last; these are kept in a file, one path a line. */
public final class LibraryViewModel {
    private static final int KEPT = 20;

    private final Samples source;
    private final Files files;
    private final Path kept;
    private final Tasks tasks;
    private final ObservableList<LibraryItem.Sample> samples = FXCollections.observableArrayList();
    private final ObservableList<LibraryItem.File> recent = FXCollections.observableArrayList();

    /** With the file that keeps the paths; it need not be there. */
    public LibraryViewModel(Samples source, Files files, Path kept, Tasks tasks) {
        this.source = source;
        this.files = files;
        this.kept = kept;
        this.tasks = tasks;
    }

    /** The samples. */
    public ObservableList<LibraryItem.Sample> samples() {
        return samples;
    }

    /** Files that were used, the last one first. */
    public ObservableList<LibraryItem.File> recent() {
        return recent;
    }

    /** Finds out what there is; {@code then} is called once the samples are known. */
    public void load(Runnable then) {
        tasks.run(this::readSamples, found -> {
            samples.setAll(found);
            then.run();
        }, _ -> then.run());
        tasks.run(this::readRecent, recent::setAll, _ -> {});
    }

    private List<LibraryItem.Sample> readSamples() throws IOException {
        List<LibraryItem.Sample> found = new ArrayList<>();
        for (String name : source.names()) {
            String title = SessionFile.read(source.read(name)).session().header().title().orElse(name);
            found.add(new LibraryItem.Sample(name, title));
        }
        return found;
    }

    private List<LibraryItem.File> readRecent() throws IOException {
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

    /** A file was opened or saved: it comes first. */
    public void used(Path path) {
        LibraryItem.File item = new LibraryItem.File(path.toAbsolutePath().normalize());
        recent.remove(item);
        recent.addFirst(item);
        if (recent.size() > KEPT) {
            recent.removeLast();
        }
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

    /** Reads a sample. */
    public Octets read(LibraryItem.Sample sample) throws IOException {
        return source.read(sample.name());
    }
}
