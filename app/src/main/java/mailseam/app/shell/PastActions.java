package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.history.HistoryViewModel;

/** What can be done with the runs of the history. */
final class PastActions {
    /** Those of the menu that opens over a run. */
    static final List<ActionId> AT_RUN = List.of(ActionId.PAST_SHOW, ActionId.REPLAY,
            ActionId.REPLAY_CHOOSE, ActionId.COMPARE, ActionId.PAST_NOTE, ActionId.PAST_DELETE,
            ActionId.PAST_UNDO);

    private final HistoryViewModel history;
    private final MainWindow window;
    private final ActionMaker maker;

    PastActions(WorkbenchViewModel model, MainWindow window) {
        history = model.history();
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                maker.always(ActionId.RUNS, () -> window.timeline().showRuns()),
                maker.always(ActionId.EVENTS, () -> window.timeline().showEvents()),
                chosen(ActionId.PAST_SHOW, () -> window.timeline().runs().showSelected()),
                chosen(ActionId.PAST_NOTE, () -> window.timeline().runs().editNote()),
                chosen(ActionId.PAST_DELETE, history::deleteSelected),
                maker.when(ActionId.PAST_UNDO, history::undo, "why.nothingDeleted", history.undoable()));
    }

    private Action chosen(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noPast", () -> !history.selected().isEmpty(), history.selected());
    }
}
