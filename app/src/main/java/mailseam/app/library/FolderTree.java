package mailseam.app.library;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import mailseam.app.folder.Entry;
import mailseam.app.folder.FactsReader;
import mailseam.app.folder.FolderReader;
import mailseam.app.task.Tasks;

/**
 * The user's folders as a tree, as far as it is open. It is looked at again and again, away from the JavaFX thread, so that what other
 * programs do shows; the larger it is, the more rarely.
 */
public final class FolderTree {
    /** So many files may be listed at each look; with more of them, looks are left out. */
    private static final int LISTED_AT_EACH_LOOK = 2_000;

    private final Tasks tasks;
    private final Path home;
    private final FactsReader facts = new FactsReader();
    private final ObservableList<Path> roots = FXCollections.observableArrayList();
    private final Set<Path> opened = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<List<Entry>> tree = new ReadOnlyObjectWrapper<>(List.of());
    private boolean looking;
    private boolean again;
    private boolean held;
    private int skip;

    /** With the folder that is always there, though it is made only when something comes into it. */
    public FolderTree(Path home, Tasks tasks) {
        this.home = home.toAbsolutePath().normalize();
        this.tasks = tasks;
        roots.add(this.home);
        opened.add(this.home);
    }

    /** The folder that is always there. */
    public Path home() {
        return home;
    }

    /** The folders of the user, the one that is always there first. */
    public ObservableList<Path> roots() {
        return roots;
    }

    /** What is in them, as of the last look: one for each root. */
    public ReadOnlyObjectProperty<List<Entry>> tree() {
        return tree.getReadOnlyProperty();
    }

    /** The folders that are open. */
    public Set<Path> opened() {
        return Set.copyOf(opened);
    }

    /** What was there when the window was closed last. */
    void restore(Collection<Path> folders, Collection<Path> open) {
        folders.stream().filter(folder -> !roots.contains(folder)).forEach(roots::add);
        opened.addAll(open);
        look();
    }

    /** Shows one more folder; nothing happens to it. */
    public void add(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (!roots.contains(place)) {
            roots.add(place);
        }
        open(place);
    }

    /** Does not show a folder any more; nothing happens to it. */
    public void forget(Path folder) {
        if (!folder.equals(home) && roots.remove(folder)) {
            look();
        }
    }

    /** A folder is opened in the tree. */
    public void open(Path folder) {
        opened.add(folder);
        look();
    }

    /** A folder is closed. */
    public void close(Path folder) {
        opened.remove(folder);
    }

    /** What was open below one place is now below another. */
    void moved(Path from, Path to) {
        List<Path> there = opened.stream().filter(path -> path.startsWith(from)).toList();
        there.forEach(opened::remove);
        there.forEach(path -> opened.add(to.resolve(from.relativize(path))));
        roots.replaceAll(root -> root.equals(from) ? to : root);
    }

    /** While it is held, as while a name is being edited, it does not change under the user's hands. */
    public void hold(boolean now) {
        held = now;
        if (!now) {
            look();
        }
    }

    /** A look from time to time. */
    public void watch() {
        if (skip-- <= 0) {
            look();
        }
    }

    /** Looks now. */
    public void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        List<Path> places = List.copyOf(roots);
        Set<Path> open = Set.copyOf(opened);
        tasks.run(() -> read(places, open), this::seen, _ -> looking = false);
    }

    private List<Entry> read(List<Path> places, Set<Path> open) {
        FolderReader reader = new FolderReader(facts, open);
        return places.stream().map(reader::read).toList();
    }

    /** First what there is, soon; then what stands in it. */
    private void seen(List<Entry> now) {
        show(now);
        List<Path> places = List.copyOf(roots);
        Set<Path> open = Set.copyOf(opened);
        tasks.run(() -> facts.learn(now) ? read(places, open) : now, learnt -> {
            looking = false;
            show(learnt);
            if (again) {
                again = false;
                look();
            }
        }, _ -> looking = false);
    }

    private void show(List<Entry> now) {
        skip = now.stream().mapToInt(FolderTree::count).sum() / LISTED_AT_EACH_LOOK;
        if (!held && !again) {
            tree.set(now);
        }
    }

    private static int count(Entry entry) {
        return 1 + entry.children().stream().mapToInt(FolderTree::count).sum();
    }
}
