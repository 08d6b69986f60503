package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;

/** What can be done about a run, and with the timeline. */
final class RunActions {
    private final WorkbenchViewModel model;
    private final MainWindow window;
    private final ActionMaker maker;

    RunActions(WorkbenchViewModel model, MainWindow window) {
        this.model = model;
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                maker.when(ActionId.RUN, model::start, "why.running", () -> !model.run().isGoing(),
                        model.run().state()),
                maker.when(ActionId.STOP, model.run()::stop, "why.notRunning", model.run()::isGoing,
                        model.run().state()),
                maker.always(ActionId.VARIABLES, () -> window.variables().show()),
                maker.always(ActionId.TARGET, window::focusTarget),
                maker.when(ActionId.SHOW_RUN, model.run()::show, "why.noOtherRun",
                        () -> model.run().timeline().isPresent() && !model.run().isShown(), model.timeline().turn(),
                        model.run().state()),
                timeline(ActionId.PREVIOUS_EVENT, () -> model.timeline().step(-1)),
                timeline(ActionId.NEXT_EVENT, () -> model.timeline().step(1)),
                timeline(ActionId.ZOOM_IN, () -> window.lanes().zoom(true)),
                timeline(ActionId.ZOOM_OUT, () -> window.lanes().zoom(false)),
                timeline(ActionId.ZOOM_FIT, window.lanes()::zoomToFit),
                timeline(ActionId.ZOOM_OCTETS, window.lanes()::zoomToOctets));
    }

    private Action timeline(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noTimeline", () -> !model.timeline().events().isEmpty(),
                model.timeline().revision());
    }
}
