package mailseam.app.capture;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import mailseam.app.control.Describe;
import mailseam.app.control.TwoLines;

/** A line of a conversation: from where to where and when, what was said, and how much there is to be said about it. */
final class RowCell extends ListCell<CaptureRow> {
    private final CaptureWords words;
    private final TwoLines lines = new TwoLines();
    private final Tooltip tip = Describe.tooltip();

    RowCell(CaptureWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(CaptureRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String first = words.first(row);
        String second = words.second(row);
        String time = words.time(row);
        lines.show(row.conversation().notes().isEmpty() ? "mdi2m-message-text-outline" : "mdi2m-message-alert-outline",
                first, "", second, true);
        setGraphic(lines);
        tip.setText(String.join("\n", first, time, row.capture().name(), words.told(row)));
        setTooltip(tip);
        setAccessibleText(String.join(", ", first, time, second));
    }
}
