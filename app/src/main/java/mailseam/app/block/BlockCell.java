package mailseam.app.block;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import mailseam.app.control.Describe;

/** A line of the list: it shows a block, or is the field in which its line is edited. */
final class BlockCell extends ListCell<Block> {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("mark-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("mark-below");

    private final BlocksViewModel model;
    private final BlockRow row;
    private final LineField field;
    private final Tooltip tip = Describe.tooltip();

    BlockCell(BlocksViewModel model, LineField field, BlockDrag drag) {
        this.model = model;
        this.field = field;
        row = new BlockRow(() -> model.fold(getIndex(), isUnfolded()));
        setPrefWidth(0);
        getStyleClass().add("block-cell");
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                open();
            }
        });
        drag.prepare(this);
    }

    private boolean isUnfolded() {
        Block block = getItem();
        return block != null && block.kind() instanceof BlockKind.MessageLine;
    }

    /** Edits the block, or unfolds it where it has several lines. */
    private void open() {
        Block block = getItem();
        if (block != null && block.lines() > 1) {
            model.fold(getIndex(), false);
        } else {
            getListView().edit(getIndex());
        }
    }

    @Override
    protected void updateItem(Block block, boolean empty) {
        super.updateItem(block, empty);
        if (empty || block == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            mark(false, false);
        } else if (!isEditing()) {
            show(block);
        }
    }

    private void show(Block block) {
        int index = getIndex();
        Remark remark = model.remark(index);
        boolean first = block.isMessage() && (index == 0 || !model.blocks().get(index - 1).isMessage());
        row.show(block, model.words(), first, remark);
        setGraphic(row);
        setAccessibleText(
                String.join(" ", model.words().name(block), model.words().text(block), remark.help()).strip());
        tip.setText(remark.help().isEmpty() ? model.firstLine(index) : model.firstLine(index) + "\n" + remark.help());
        setTooltip(tip);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            int index = getIndex();
            setTooltip(null);
            setGraphic(field.open(model.firstLine(index), line -> {
                cancelEdit();
                model.replace(index, line);
                getListView().requestFocus();
            }, () -> {
                cancelEdit();
                getListView().requestFocus();
            }));
            field.focus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field.close();
        Block block = getItem();
        if (block != null && !isEmpty()) {
            show(block);
        }
    }

    /** Shows where something would be dropped. */
    void mark(boolean above, boolean below) {
        pseudoClassStateChanged(ABOVE, above);
        pseudoClassStateChanged(BELOW, below);
    }
}
