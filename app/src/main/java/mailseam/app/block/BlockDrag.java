package mailseam.app.block;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Drags of blocks: within the list they move, with Ctrl and from elsewhere they are copied. What is dragged is plain text, so that it
 * can come from the palette, from another window, or from another program; files can be dropped too.
 */
final class BlockDrag {
    private static final double EDGE = 28;
    private static final double STEP = 9;

    private final ListView<Block> list;
    private final BlocksViewModel model;
    private final DroppedFiles files;
    private final Consumer<Runnable> later;
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(16), _ -> scroll()));
    private double scrollBy;
    /** Systems do not agree on which way they propose without a key, so it is ours to say. */
    private TransferMode own = TransferMode.MOVE;
    private @Nullable BlockCell marked;

    BlockDrag(ListView<Block> list, BlocksViewModel model, DroppedFiles files, Consumer<Runnable> later) {
        this.list = list;
        this.model = model;
        this.files = files;
        this.later = later;
        scrolling.setCycleCount(Animation.INDEFINITE);
        list.setOnDragOver(event -> over(event, list.getItems().size(), null));
        list.setOnDragDropped(event -> dropped(event, list.getItems().size()));
        list.setOnDragExited(_ -> end());
        list.addEventFilter(DragEvent.DRAG_OVER, this::nearEdge);
    }

    /** Makes a cell one that can be dragged, and dropped on. */
    void prepare(BlockCell cell) {
        cell.setOnDragDetected(event -> detected(event, cell));
        cell.setOnDragOver(event -> over(event, place(event, cell), cell));
        cell.setOnDragDropped(event -> dropped(event, place(event, cell)));
        cell.setOnDragDone(_ -> end());
    }

    private void detected(MouseEvent event, BlockCell cell) {
        if (cell.isEmpty() || cell.isEditing() || !model.hasSelection()) {
            return;
        }
        if (!model.selected().get().blocks().contains(cell.getIndex())) {
            model.select(List.of(cell.getIndex()), cell.getIndex());
        }
        own = event.isShortcutDown() ? TransferMode.COPY : TransferMode.MOVE;
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied());
        Dragboard board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        board.setContent(content);
        board.setDragView(cell.snapshot(null, null), event.getX(), event.getY());
        event.consume();
    }

    /** The block before which something would be dropped. */
    private int place(DragEvent event, BlockCell cell) {
        return cell.isEmpty() ? list.getItems().size()
                : cell.getIndex() + (event.getY() > cell.getHeight() / 2 ? 1 : 0);
    }

    private boolean isOwn(DragEvent event) {
        return event.getGestureSource() instanceof BlockCell source && list.equals(source.getListView());
    }

    private void over(DragEvent event, int place, @Nullable BlockCell cell) {
        Dragboard board = event.getDragboard();
        if (board.hasFiles() ? isTaken(board.getFiles()) : board.hasString()) {
            event.acceptTransferModes(isOwn(event) ? own : TransferMode.COPY);
            mark(cell, place);
            event.consume();
        }
    }

    private static boolean isTaken(List<File> some) {
        return some.stream().allMatch(file -> {
            String name = file.getName().toLowerCase(Locale.ROOT);
            return name.endsWith(".eml") || name.endsWith(".seam");
        });
    }

    private void mark(@Nullable BlockCell cell, int place) {
        unmark();
        if (cell != null && !cell.isEmpty()) {
            cell.mark(place == cell.getIndex(), place > cell.getIndex());
            marked = cell;
        }
    }

    private void unmark() {
        if (marked != null) {
            marked.mark(false, false);
        }
        marked = null;
    }

    private void dropped(DragEvent event, int place) {
        Dragboard board = event.getDragboard();
        int line = model.lineBefore(place);
        boolean move = isOwn(event) && own == TransferMode.MOVE;
        boolean good = board.hasFiles() ? isTaken(board.getFiles()) : board.hasString();
        if (good) {
            List<Path> paths = board.getFiles().stream().map(File::toPath).toList();
            String text = board.getString();
            later.accept(() -> {
                if (!paths.isEmpty()) {
                    files.drop(paths, line);
                } else if (move) {
                    model.moveTo(line);
                } else {
                    model.drop(text, line);
                }
                list.requestFocus();
            });
        }
        event.setDropCompleted(good);
        event.consume();
        end();
    }

    private void nearEdge(DragEvent event) {
        double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        scrollBy = y < EDGE ? -STEP : y > list.getHeight() - EDGE ? STEP : 0;
        if (scrollBy == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }

    private void scroll() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            unmark();
            flow.scrollPixels(scrollBy);
        }
    }

    private void end() {
        unmark();
        scrolling.stop();
    }

    /** What becomes of files that are dropped before a line. */
    interface DroppedFiles {
        /** Puts them in. */
        void drop(List<Path> files, int line);
    }
}
