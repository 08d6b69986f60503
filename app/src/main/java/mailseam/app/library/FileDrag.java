package mailseam.app.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Files dragged within the library are moved, files from outside are copied, and files dragged out of it are copied there. */
final class FileDrag {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final LibraryViewModel model;
    private List<Path> dragged = List.of();

    FileDrag(LibraryViewModel model) {
        this.model = model;
    }

    TreeCell<LibraryItem> attach(TreeCell<LibraryItem> cell) {
        cell.setOnDragDetected(event -> start(cell, event));
        cell.setOnDragDone(_ -> dragged = List.of());
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(event -> dropped(cell, event));
        return cell;
    }

    private void start(TreeCell<LibraryItem> cell, MouseEvent event) {
        List<Path> paths = model.selected().stream().flatMap(item -> item.at().stream()).toList();
        if (cell.isEmpty() || cell.isEditing() || paths.isEmpty()) {
            return;
        }
        dragged = model.movable();
        Dragboard board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putFiles(paths.stream().map(Path::toFile).toList());
        board.setContent(content);
        event.consume();
    }

    private void over(TreeCell<LibraryItem> cell, DragEvent event) {
        Optional<Path> folder = folder(cell);
        if (folder.isPresent() && event.getDragboard().hasFiles()) {
            boolean ours = isOurs(event);
            if (!ours || dragged.stream().noneMatch(path -> folder.get().startsWith(path))) {
                event.acceptTransferModes(ours ? TransferMode.MOVE : TransferMode.COPY);
                cell.pseudoClassStateChanged(TARGET, true);
            }
            event.consume();
        }
    }

    private boolean isOurs(DragEvent event) {
        return event.getGestureSource() != null && !dragged.isEmpty();
    }

    private static Optional<Path> folder(TreeCell<LibraryItem> cell) {
        if (cell.getItem() instanceof LibraryItem.Node node) {
            return Optional.of(node.entry().path())
                    .map(path -> node.entry().isFolder() ? path : path.getParent());
        }
        return Optional.empty();
    }

    private void dropped(TreeCell<LibraryItem> cell, DragEvent event) {
        Optional<Path> folder = folder(cell);
        if (folder.isEmpty() || !event.getDragboard().hasFiles()) {
            return;
        }
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (isOurs(event)) {
            model.work().move(dragged, folder.get());
        } else {
            model.work().copy(files, folder.get());
        }
        event.setDropCompleted(true);
        event.consume();
    }
}
