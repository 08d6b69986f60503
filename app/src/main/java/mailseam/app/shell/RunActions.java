package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;

/** What can be done about a run. */
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
                        model.run().state()));
    }
}
