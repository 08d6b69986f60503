package mailseam.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.block.BlocksViewModel;

/** What can be done to blocks. Their keys mean something else in other panes, so they hold while the keyboard is in the list. */
final class BlockActions {
    /** Those of the menu that opens over the list. */
    static final List<ActionId> AT_BLOCK = List.of(ActionId.BLOCK_EDIT, ActionId.BLOCK_INSERT, ActionId.BLOCK_UP,
            ActionId.BLOCK_DOWN, ActionId.BLOCK_DUPLICATE, ActionId.BLOCK_CUT, ActionId.BLOCK_COPY,
            ActionId.BLOCK_PASTE, ActionId.BLOCK_DELETE);

    private final BlocksViewModel blocks;
    private final MainWindow window;
    private final ActionMaker maker;

    BlockActions(WorkbenchViewModel model, MainWindow window) {
        this.blocks = model.blocks();
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                maker.always(ActionId.BLOCK_INSERT, () -> window.side().showPalette()),
                selected(ActionId.BLOCK_EDIT, () -> window.blocks().edit(), blocks::hasSelection),
                selected(ActionId.BLOCK_UP, () -> blocks.move(-1), () -> blocks.canMove(-1)),
                selected(ActionId.BLOCK_DOWN, () -> blocks.move(1), () -> blocks.canMove(1)),
                selected(ActionId.BLOCK_DUPLICATE, blocks::duplicate, blocks::hasSelection),
                selected(ActionId.BLOCK_CUT, this::cut, blocks::hasSelection),
                selected(ActionId.BLOCK_COPY, this::copy, blocks::hasSelection),
                maker.when(ActionId.BLOCK_PASTE, this::paste, "why.noBlockList", window.inBlocks()),
                selected(ActionId.BLOCK_DELETE, blocks::delete, blocks::hasSelection));
    }

    private Action selected(ActionId id, Runnable work, BooleanSupplier can) {
        return maker.when(id, work, "why.noBlock", () -> window.inBlocks().get() && can.getAsBoolean(),
                window.inBlocks(), blocks.selection());
    }

    private void cut() {
        copy();
        blocks.cut();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(blocks.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null) {
            blocks.paste(copied);
        }
    }
}
