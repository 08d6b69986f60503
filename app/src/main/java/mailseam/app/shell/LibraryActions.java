package mailseam.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.library.LibraryItem;
import mailseam.app.library.LibraryViewModel;

/** What can be done in the library. */
final class LibraryActions {
    private final LibraryViewModel library;
    private final Desk desk;
    private final MainWindow window;
    private final ActionMaker maker;

    LibraryActions(WorkbenchViewModel model, Desk desk, MainWindow window) {
        this.library = model.library();
        this.desk = desk;
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                selection(ActionId.LIBRARY_OPEN, this::open, "why.noItem", this::isSomethingToOpen),
                maker.always(ActionId.LIBRARY_SESSION, () -> shown(() -> desk.newSessionIn(library.folder()))),
                maker.always(ActionId.LIBRARY_FOLDER, () -> shown(() -> library.work().newFolder(library.folder()))),
                selection(ActionId.LIBRARY_RENAME, () -> shown(window.library()::edit), "why.noOneFile",
                        this::isOneFile),
                selection(ActionId.LIBRARY_DUPLICATE, () -> library.work().duplicate(library.movable()), "why.noFile",
                        this::isMovable),
                selection(ActionId.LIBRARY_CUT, this::cut, "why.noFile", this::isMovable),
                selection(ActionId.LIBRARY_COPY, this::copyFiles, "why.noFile", () -> !paths().isEmpty()),
                maker.always(ActionId.LIBRARY_PASTE, () -> library.paste(Clipboard.getSystemClipboard().getFiles()
                        .stream().map(File::toPath).toList())),
                selection(ActionId.LIBRARY_PATH, this::copyPaths, "why.noFile", () -> !paths().isEmpty()),
                selection(ActionId.LIBRARY_DELETE, () -> library.work().delete(library.movable()), "why.noFile",
                        this::isMovable),
                maker.when(ActionId.LIBRARY_UNDO, library.work()::undo, "why.nothingToUndo",
                        () -> !library.work().undoName().get().isEmpty(), library.work().undoName()),
                maker.always(ActionId.LIBRARY_SEARCH, () -> shown(window.library()::focusSearch)),
                maker.always(ActionId.LIBRARY_ADD, desk::addFolder),
                selection(ActionId.LIBRARY_FORGET, () -> library.forgettable().ifPresent(library.folders()::forget),
                        "why.noAddedFolder", () -> library.forgettable().isPresent()));
    }

    private Action selection(ActionId id, Runnable work, String whyNot, BooleanSupplier can) {
        return maker.when(id, work, whyNot, can, library.selected());
    }

    private void shown(Runnable work) {
        window.side().showLibrary();
        work.run();
    }

    private boolean isSomethingToOpen() {
        return library.selected().stream()
                .anyMatch(item -> item instanceof LibraryItem.Sample || item.at().isPresent());
    }

    private boolean isOneFile() {
        return library.movable().size() == 1
                && library.selected().stream().allMatch(LibraryItem.Node.class::isInstance);
    }

    private boolean isMovable() {
        return !library.movable().isEmpty();
    }

    private void open() {
        List<LibraryItem> items = List.copyOf(library.selected());
        List<Path> files = items.stream().filter(item -> !isFolder(item)).flatMap(item -> item.at().stream()).toList();
        items.stream().filter(LibraryItem.Sample.class::isInstance).findFirst().ifPresent(desk::open);
        if (items.stream().anyMatch(LibraryActions::isFolder)) {
            window.library().turnFolders();
        }
        if (!files.isEmpty()) {
            desk.open(files);
        }
    }

    private static boolean isFolder(LibraryItem item) {
        return item instanceof LibraryItem.Node node && node.entry().isFolder();
    }

    private List<Path> paths() {
        return library.selected().stream().flatMap(item -> item.at().stream()).distinct().toList();
    }

    private void cut() {
        copyFiles();
        library.cut();
    }

    private void copyFiles() {
        library.uncut();
        ClipboardContent content = new ClipboardContent();
        content.putFiles(paths().stream().map(Path::toFile).toList());
        content.putString(pathText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void copyPaths() {
        ClipboardContent content = new ClipboardContent();
        content.putString(pathText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String pathText() {
        return String.join("\n", paths().stream().map(Path::toString).toList());
    }
}
