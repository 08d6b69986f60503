package mailseam.app.capture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        following = Subscription.combine(capture.progress().subscribe(_ -> show(capture)),
                capture.growing().subscribe(_ -> show(capture)));
    }

    private void show(OpenCapture capture) {
        String state = words.state(capture);
        Progress progress = capture.progress().get();
        boolean failed = progress.state() == Progress.State.FAILED;
        List<String> notes = failed ? List.of() : words.notes(progress);
        lines.show(failed ? "mdi2c-close-octagon-outline"
                : capture.isLive() ? "mdi2a-access-point-network" : "mdi2f-file-document-outline", capture.name(), "",
                state, !failed);
        tip.setText(Stream.concat(Stream.of(capture.place(), state), notes.stream())
                .collect(Collectors.joining("\n")));
        setAccessibleText(String.join(", ", capture.name(), state));
    }
}
