package mailseam.app.shell;

import java.util.List;
import java.util.function.Consumer;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.capture.CapturesViewModel;
import mailseam.app.capture.OpenCapture;

/** What can be done with captures. */
final class CaptureActions {
    private final CapturesViewModel captures;
    private final Desk desk;
    private final MainWindow window;
    private final ActionMaker maker;

    CaptureActions(WorkbenchViewModel model, Desk desk, MainWindow window) {
        captures = model.captures();
        this.desk = desk;
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                maker.always(ActionId.SHOW_CAPTURES, () -> window.side().showCaptures()),
                maker.always(ActionId.CAPTURE_FILTER, () -> window.side().findConversations()),
                chosen(ActionId.CAPTURE_SESSION, desk::openCaptured),
                chosen(ActionId.CAPTURE_SAVE, desk::exportCaptured),
                maker.when(ActionId.CAPTURE_STOP, () -> selected(OpenCapture::stop), "why.captureRead",
                        () -> captures.captures().stream().anyMatch(OpenCapture::isReading), captures.captures(),
                        captures.rows()),
                maker.when(ActionId.CAPTURE_CLOSE, () -> selected(captures::close), "why.noCapture",
                        () -> !captures.captures().isEmpty(), captures.captures()));
    }

    private Action chosen(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noCaptured", () -> captures.chosen().get() != null, captures.chosen());
    }

    private void selected(Consumer<OpenCapture> work) {
        OpenCapture one = window.captures().selected();
        if (one != null) {
            work.accept(one);
        }
    }
}
