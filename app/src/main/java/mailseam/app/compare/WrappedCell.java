package mailseam.app.compare;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import mailseam.compare.Aligned;
import org.jspecify.annotations.Nullable;

/** A cell whose text goes on in the next line where the column is too narrow. */
final class WrappedCell extends TableCell<Aligned.Row, String> {
    private static final double MARGIN = 16;

    private final Text words = new Text();

    WrappedCell() {
        words.getStyleClass().add("wrapped");
        words.wrappingWidthProperty().bind(widthProperty().subtract(MARGIN));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        words.setText(text == null || empty ? "" : text);
        setGraphic(empty || words.getText().isEmpty() ? null : words);
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset() + words.getLayoutBounds().getHeight();
    }
}
