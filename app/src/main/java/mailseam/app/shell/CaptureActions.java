package mailseam.app.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.capture.CapturesViewModel;
import mailseam.app.capture.LiveDialog;
import mailseam.app.capture.OpenCapture;
import mailseam.app.compare.CompareViewModel;
import mailseam.app.compare.CompareWindow;
import mailseam.app.compare.Pairing;
import mailseam.app.control.Describe;

/** What can be done with captures. */
final class CaptureActions {
    private final WorkbenchViewModel model;
    private final CapturesViewModel captures;
    private final Desk desk;
    private final MainWindow window;
    private final ActionMaker maker;
    private final LiveDialog live;

    CaptureActions(WorkbenchViewModel model, Desk desk, MainWindow window) {
        this.model = model;
        captures = model.captures();
        this.desk = desk;
        this.window = window;
        maker = new ActionMaker(model.texts());
        live = new LiveDialog(model.live(), model.captureWords(), model.texts(), new Describe(model.texts()),
                () -> window.scene().getWindow());
    }

    List<Action> all() {
        return List.of(
                maker.always(ActionId.SHOW_CAPTURES, () -> window.side().showCaptures()),
                maker.always(ActionId.CAPTURE_LIVE, live::show),
                maker.when(ActionId.CAPTURE_FOLLOW, this::follow, "why.noCaptureFile",
                        () -> is(OpenCapture::canFollow), captures.current(), captures.reading())
                        .ticked(captures.growing()),
                chosen(ActionId.CAPTURE_SESSION, desk::openCaptured),
                chosen(ActionId.CAPTURE_SAVE, desk::exportCaptured),
                maker.when(ActionId.CAPTURE_SIDES, this::compare, "why.notTwo",
                        () -> captures.selected().size() == 2, captures.selected()),
                maker.when(ActionId.CAPTURE_CUT, desk::cutCaptured, "why.noneOfOne",
                        () -> captures.canCut() && !isSaving(), captures.selected(), captures.saving().going()),
                maker.when(ActionId.CAPTURE_COPY, desk::copyCaptured, "why.noCapture",
                        () -> captures.current().get() != null && !isSaving(), captures.current(),
                        captures.saving().going()),
                maker.always(ActionId.CAPTURE_FILTER, () -> window.side().findConversations()),
                maker.when(ActionId.CAPTURE_STOP, this::stop, "why.captureRead",
                        () -> isSaving() || captures.reading().get(), captures.reading(), captures.saving().going()),
                maker.when(ActionId.CAPTURE_CLOSE, () -> current(captures::close), "why.noCapture",
                        () -> captures.current().get() != null, captures.current()));
    }

    private Action chosen(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noCaptured", () -> captures.chosen().get() != null, captures.chosen());
    }

    private boolean isSaving() {
        return captures.saving().going().get() != null;
    }

    private boolean is(Predicate<OpenCapture> so) {
        OpenCapture one = captures.current().get();
        return one != null && so.test(one);
    }

    private void current(Consumer<OpenCapture> work) {
        OpenCapture one = captures.current().get();
        if (one != null) {
            work.accept(one);
        }
    }

    private void follow() {
        current(one -> captures.follow(!one.growing().get()));
    }

    /** What is written comes first: it is what the user waits for. */
    private void stop() {
        if (isSaving()) {
            captures.saving().stop();
        } else {
            current(OpenCapture::stop);
        }
    }

    private void compare() {
        captures.withSides(sides -> CompareWindow.open(new CompareViewModel(
                Pairing.sides(model.texts().get("captures.side.client", sides.clientName()), sides.client(),
                        model.texts().get("captures.side.server", sides.serverName()), sides.server()),
                model.services().tasks()), model.texts(), window.settings(), new Describe(model.texts()),
                window.scene().getWindow()));
    }
}
