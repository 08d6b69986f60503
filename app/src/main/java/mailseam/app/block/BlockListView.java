package mailseam.app.block;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.Rows;
import mailseam.app.text.Texts;

/** The list of blocks: one control with as many cells as are seen, whatever the length of the session. */
public final class BlockListView {
    private static final double ROW = 27;
    /** How many blocks are seen above one that is scrolled to. */
    private static final int ABOVE = 2;

    private final BlocksViewModel model;
    private final ListView<Block> list;
    private Subscription attached = Subscription.EMPTY;
    private boolean following;

    /**
     * A view of the active document.
     *
     * @param files what becomes of files that are dropped
     * @param later calls something once a drag is over
     */
    public BlockListView(BlocksViewModel model, BlockDrag.DroppedFiles files, Consumer<Runnable> later, Texts texts,
            Describe describe) {
        this.model = model;
        list = describe.as("blocks", new ListView<>(model.blocks()));
        Rows.height(list, ROW);
        list.setEditable(true);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().add("blocks");
        Label nothing = new Label(texts.get("blocks.empty"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("remark");
        list.setPlaceholder(nothing);
        LineField field = new LineField(texts, describe);
        BlockDrag drag = new BlockDrag(list, model, files, later);
        list.setCellFactory(_ -> new BlockCell(model, field, drag));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The control. */
    public ListView<Block> node() {
        return list;
    }

    /** The menu that stands at a block. */
    public void setMenu(ContextMenu menu) {
        list.setContextMenu(menu);
    }

    /** Whether the keyboard is in it. */
    public ReadOnlyBooleanProperty focused() {
        return list.focusWithinProperty();
    }

    /** Starts following the view model. */
    public void attach() {
        ListChangeListener<Integer> chosen = _ -> chosen();
        ListChangeListener<Block> changed = _ -> show();
        list.getSelectionModel().getSelectedIndices().addListener(chosen);
        model.blocks().addListener(changed);
        attached = Subscription.combine(
                () -> list.getSelectionModel().getSelectedIndices().removeListener(chosen),
                () -> model.blocks().removeListener(changed),
                model.selected().subscribe(_ -> show()),
                model.remarks().subscribe(_ -> list.refresh()));
    }

    /** Stops following it. */
    public void detach() {
        attached.unsubscribe();
    }

    private void chosen() {
        if (!following && !model.isChanging()) {
            following = true;
            List<Integer> rising = list.getSelectionModel().getSelectedIndices().stream().sorted().distinct().toList();
            model.select(rising, list.getSelectionModel().getSelectedIndex());
            following = false;
        }
    }

    /** While the blocks change, what was selected may be behind their end for a moment. */
    private void show() {
        Selected now = model.selected().get();
        MultipleSelectionModel<Block> selection = list.getSelectionModel();
        boolean fits = now.blocks().isEmpty() || now.blocks().getLast() < model.blocks().size();
        if (following || !fits || selection.getSelectedIndices().equals(now.blocks())) {
            return;
        }
        following = true;
        selection.clearSelection();
        if (!now.blocks().isEmpty()) {
            selection.selectIndices(now.blocks().getFirst(),
                    now.blocks().stream().skip(1).mapToInt(Integer::intValue).toArray());
            list.getFocusModel().focus(now.lead());
            reveal(now.lead());
        }
        following = false;
    }

    private void reveal(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (index < first || index > last) {
                list.scrollTo(Math.max(0, index - ABOVE));
            }
        }
    }

    private void pressed(KeyEvent key) {
        if (list.getEditingIndex() >= 0) {
            return;
        }
        boolean mine = switch (key.getCode()) {
            case ENTER -> edit();
            case RIGHT -> fold(false, key);
            case LEFT -> fold(true, key);
            default -> false;
        };
        if (mine) {
            key.consume();
        }
    }

    private boolean fold(boolean folded, KeyEvent key) {
        int at = model.selected().get().lead();
        boolean plain = !key.isAltDown() && !key.isControlDown() && at >= 0 && model.blocks().get(at).isMessage();
        if (plain) {
            model.fold(at, folded);
        }
        return plain;
    }

    /** Edits the block that the keyboard is on, or unfolds it. */
    public boolean edit() {
        int at = model.selected().get().lead();
        if (at < 0 || at >= model.blocks().size()) {
            return false;
        }
        if (model.blocks().get(at).lines() > 1) {
            model.fold(at, false);
        } else {
            reveal(at);
            list.layout();
            list.edit(at);
        }
        return true;
    }
}
