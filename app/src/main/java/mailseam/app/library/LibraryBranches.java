package mailseam.app.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import javafx.util.Subscription;
import mailseam.app.folder.Entry;
import mailseam.app.text.Texts;

/** The lines of the library as a tree: items stay the same as long as their files do, so that what is open and selected stays so. */
final class LibraryBranches {
    private final LibraryViewModel model;
    private final Texts texts;
    private final TreeItem<LibraryItem> root = new TreeItem<>(new LibraryItem.Heading(""));
    private final TreeItem<LibraryItem> folders = new TreeItem<>(new LibraryItem.Heading(""));
    private final TreeItem<LibraryItem> recent;
    private final TreeItem<LibraryItem> samples;

    LibraryBranches(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        recent = branch(texts.get("library.recent"));
        samples = branch(texts.get("library.samples"));
        root.setExpanded(true);
    }

    private static TreeItem<LibraryItem> branch(String title) {
        TreeItem<LibraryItem> branch = new TreeItem<>(new LibraryItem.Heading(title));
        branch.setExpanded(true);
        return branch;
    }

    TreeItem<LibraryItem> root() {
        return root;
    }

    /** {@code around} is called with each change of the tree, which it runs. */
    Subscription follow(Consumer<Runnable> around) {
        Runnable top = () -> around.accept(this::top);
        return Subscription.combine(
                model.folders().tree().subscribe(tree -> around.accept(() -> {
                    entries(folders, tree, true);
                    top();
                })),
                items(model.recent(), recent, around), items(model.samples(), samples, around),
                model.search().found().subscribe(_ -> top.run()),
                model.search().told().subscribe(_ -> top.run()));
    }

    private static <T extends LibraryItem> Subscription items(ObservableList<T> items, TreeItem<LibraryItem> branch,
            Consumer<Runnable> around) {
        Runnable show = () -> around.accept(() -> branch.getChildren()
                .setAll(items.stream().map(item -> new TreeItem<LibraryItem>(item)).toList()));
        ListChangeListener<T> listener = _ -> show.run();
        items.addListener(listener);
        show.run();
        return () -> items.removeListener(listener);
    }

    /** The user's folders, what was used last and the samples; or what was found. */
    private void top() {
        List<TreeItem<LibraryItem>> now = new ArrayList<>();
        if (model.search().isOn() && !model.search().told().get().isEmpty()) {
            model.search().found().get().forEach(item -> now.add(new TreeItem<>(item)));
        } else {
            now.addAll(folders.getChildren());
            now.add(recent);
            now.add(samples);
        }
        set(root, now);
    }

    private static void set(TreeItem<LibraryItem> parent, List<TreeItem<LibraryItem>> now) {
        if (!parent.getChildren().equals(now)) {
            parent.getChildren().setAll(now);
        }
    }

    private void entries(TreeItem<LibraryItem> parent, List<Entry> entries, boolean roots) {
        Map<Path, TreeItem<LibraryItem>> before = new HashMap<>();
        parent.getChildren().forEach(item -> item.getValue().at().ifPresent(path -> before.put(path, item)));
        List<TreeItem<LibraryItem>> now = new ArrayList<>();
        for (Entry entry : entries) {
            LibraryItem.Node node = new LibraryItem.Node(entry, roots);
            TreeItem<LibraryItem> item = before.get(entry.path());
            if (item instanceof EntryItem same && same.isLeaf() == !entry.isFolder()) {
                if (!item.getValue().equals(node)) {
                    item.setValue(node);
                }
                item.setExpanded(item.isExpanded() || model.folders().opened().contains(entry.path()));
            } else {
                item = entryItem(node);
            }
            children(item, entry);
            now.add(item);
        }
        set(parent, now);
    }

    private void children(TreeItem<LibraryItem> item, Entry entry) {
        if (!entry.isFolder()) {
            return;
        }
        entries(item, entry.children(), false);
        String remark = entry.failure();
        if (entry.left() > 0) {
            remark = texts.get("library.left", entry.left());
        } else if (remark.isEmpty() && entry.children().isEmpty() && item.isExpanded()) {
            remark = texts.get("library.empty");
        }
        if (!remark.isEmpty()) {
            item.getChildren().add(new TreeItem<>(new LibraryItem.Remark(remark)));
        }
    }

    private EntryItem entryItem(LibraryItem.Node node) {
        Path path = node.entry().path();
        EntryItem item = new EntryItem(node);
        item.setExpanded(model.folders().opened().contains(path));
        item.expandedProperty().subscribe((_, open) -> {
            if (open) {
                model.folders().open(path);
            } else {
                model.folders().close(path);
            }
        });
        return item;
    }

    /** The item of a file or folder, if the tree is open so far. */
    Optional<TreeItem<LibraryItem>> find(Path path) {
        return Stream.concat(Stream.of(folders), root.getChildren().stream())
                .flatMap(item -> find(item, path).stream()).findFirst();
    }

    private static Optional<TreeItem<LibraryItem>> find(TreeItem<LibraryItem> item, Path path) {
        for (TreeItem<LibraryItem> child : item.getChildren()) {
            Optional<Path> at = child.getValue() instanceof LibraryItem.Node node ? node.at() : Optional.empty();
            if (at.filter(path::equals).isPresent()) {
                return Optional.of(child);
            }
            if (at.filter(path::startsWith).isPresent()) {
                return find(child, path);
            }
        }
        return Optional.empty();
    }

    /** A folder has its arrow before anybody looked into it. */
    private static final class EntryItem extends TreeItem<LibraryItem> {
        private EntryItem(LibraryItem.Node node) {
            super(node);
        }

        @Override
        public boolean isLeaf() {
            return getValue() instanceof LibraryItem.Node node && !node.entry().isFolder();
        }
    }
}
