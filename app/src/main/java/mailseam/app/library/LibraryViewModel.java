package mailseam.app.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import mailseam.app.document.DocumentsViewModel;
import mailseam.app.document.Files;
import mailseam.app.task.Tasks;
import mailseam.app.text.Texts;
import mailseam.session.SessionFile;
import mailseam.smtp.Octets;

/** The samples, the files that were used last, and the user's folders with what can be done in them. */
public final class LibraryViewModel {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Samples source;
    private final Files files;
    private final Path state;
    private final Tasks tasks;
    private final RecentFiles recent;
    private final FolderTree folders;
    private final FolderWork work;
    private final SearchViewModel search;
    private final Tasks.Delay remembering;
    private final ObservableList<LibraryItem.Sample> samples = FXCollections.observableArrayList();
    private final ObservableList<LibraryItem> selected = FXCollections.observableArrayList();
    private List<Path> cut = List.of();
    private String remembered = "";
    private boolean loaded;

    /** With the folder of what the program remembers, and the documents that follow their files; {@code changed} looks at them. */
    public LibraryViewModel(Samples source, Files files, Path state, LibraryPlaces places, DocumentsViewModel documents,
            Runnable changed, Tasks tasks, Texts texts) {
        this.source = source;
        this.files = files;
        this.state = state;
        this.tasks = tasks;
        recent = new RecentFiles(files, state.resolve("recent"), tasks);
        folders = new FolderTree(places.home(), tasks);
        work = new FolderWork(folders, places.trash(), new FolderWork.Followers() {
            @Override
            public void moved(Path from, Path to) {
                documents.moved(from, to);
                recent.moved(from, to);
            }

            @Override
            public void changed() {
                changed.run();
            }
        }, tasks, texts);
        search = new SearchViewModel(folders::roots, () -> samples, tasks, texts);
        remembering = tasks.delay(SOON, this::remember);
        folders.tree().subscribe((_, _) -> remembering.restart());
        selected.addListener((ListChangeListener<LibraryItem>) _ -> remembering.restart());
    }

    /** The samples. */
    public ObservableList<LibraryItem.Sample> samples() {
        return samples;
    }

    /** Files that were used, the last one first. */
    public ObservableList<LibraryItem.File> recent() {
        return recent.list();
    }

    /** The user's folders. */
    public FolderTree folders() {
        return folders;
    }

    /** What can be done with their files. */
    public FolderWork work() {
        return work;
    }

    /** The search. */
    public SearchViewModel search() {
        return search;
    }

    /** What is selected. */
    public ObservableList<LibraryItem> selected() {
        return selected;
    }

    /** Finds out what there is; {@code then} is called once the samples are known. */
    public void load(Runnable then) {
        tasks.run(this::readSamples, found -> {
            samples.setAll(found);
            then.run();
        }, _ -> then.run());
        recent.load();
        tasks.run(() -> LibraryMemory.parse(files.read(memory()).utf8()), this::restore, _ -> restore(
                new LibraryMemory(List.of(), List.of(), List.of())));
    }

    private void restore(LibraryMemory before) {
        loaded = true;
        folders.restore(before.folders(), before.open());
        if (!before.selected().isEmpty()) {
            work.show(before.selected());
        }
    }

    private Path memory() {
        return state.resolve("library");
    }

    private void remember() {
        List<Path> paths = selected.stream().filter(LibraryItem.Node.class::isInstance)
                .flatMap(item -> item.at().stream()).toList();
        String text = new LibraryMemory(folders.roots().stream().skip(1).toList(), List.copyOf(folders.opened()), paths)
                .text();
        if (!loaded || text.equals(remembered)) {
            return;
        }
        remembered = text;
        tasks.run(() -> {
            java.nio.file.Files.createDirectories(state);
            files.write(memory(), Octets.utf8(text));
            return text;
        }, _ -> {}, _ -> {});
    }

    private List<LibraryItem.Sample> readSamples() throws IOException {
        List<LibraryItem.Sample> found = new ArrayList<>();
        for (String name : source.names()) {
            String title = SessionFile.read(source.read(name)).session().header().title().orElse(name);
            found.add(new LibraryItem.Sample(name, title));
        }
        return found;
    }

    /** A file was opened or saved: it comes first, and what is in its folder may be another. */
    public void used(Path path) {
        recent.used(path);
        folders.look();
    }

    /** Reads a sample. */
    public Octets read(LibraryItem.Sample sample) throws IOException {
        return source.read(sample.name());
    }

    /** Where something new would come: the selected folder, or that of the selected file, or the one that is always there. */
    public Path folder() {
        return selected.stream().findFirst().map(this::folder).orElse(folders.home());
    }

    private Path folder(LibraryItem item) {
        return switch (item) {
            case LibraryItem.Node(var entry, boolean _) when entry.isFolder() -> entry.path();
            case LibraryItem.Node _,LibraryItem.Found _ ->
                    item.at().map(Path::getParent).orElse(folders.home());
            case LibraryItem.Heading _,LibraryItem.Sample _,LibraryItem.File _,LibraryItem.Remark _ -> folders.home();
        };
    }

    /** The selected files and folders that can be renamed and moved: none of the library's own folders, and none twice. */
    public List<Path> movable() {
        List<Path> paths = selected.stream()
                .filter(item -> item instanceof LibraryItem.Found
                        || (item instanceof LibraryItem.Node node && !node.root()))
                .flatMap(item -> item.at().stream()).distinct().toList();
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .toList();
    }

    /** The selected folder of the library that can be taken out of it. */
    public Optional<Path> forgettable() {
        return selected.stream().filter(item -> item instanceof LibraryItem.Node node && node.root())
                .flatMap(item -> item.at().stream()).filter(path -> !path.equals(folders.home())).findFirst();
    }

    /** The selected files and folders are moved by the next {@link #paste}. */
    public void cut() {
        cut = movable();
    }

    /** What was cut stays where it is. */
    public void uncut() {
        cut = List.of();
    }

    /** Moves what was cut into the folder of the selection, or copies files of the clipboard into it. */
    public void paste(List<Path> clipboard) {
        if (cut.isEmpty()) {
            work.copy(clipboard, folder());
        } else {
            work.move(cut, folder());
            cut = List.of();
        }
    }
}
