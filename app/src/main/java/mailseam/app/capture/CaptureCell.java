package mailseam.app.capture;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import mailseam.app.control.Describe;
import mailseam.app.control.TwoLines;

/** A line of an open capture: its name, and how far it is read. */
final class CaptureCell extends ListCell<OpenCapture> {
    private final CaptureWords words;
    private final TwoLines lines = new TwoLines();
    private final Tooltip tip = Describe.tooltip();
    private Subscription following = Subscription.EMPTY;

    CaptureCell(CaptureWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OpenCapture capture, boolean empty) {
        super.updateItem(capture, empty);
        following.unsubscribe();
        if (empty || capture == null) {
            following = Subscription.EMPTY;
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(lines);
        setTooltip(tip);
        following = capture.progress().subscribe(progress -> show(capture, progress));
    }

    private void show(OpenCapture capture, Progress progress) {
        String state = words.state(progress);
        boolean failed = progress.state() == Progress.State.FAILED;
        lines.show(failed ? "mdi2c-close-octagon-outline" : "mdi2f-file-document-outline", capture.name(), "", state,
                !failed);
        tip.setText(String.join("\n", capture.file().toString(), state,
                failed ? "" : String.join("\n", progress.notes())).strip());
        setAccessibleText(String.join(", ", capture.name(), state));
    }
}
