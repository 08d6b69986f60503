package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.composer.ComposerView;

/** What can be done in the text of a session. */
final class ComposerActions {
    private final ComposerView composer;
    private final ActionMaker maker;

    ComposerActions(WorkbenchViewModel model, MainWindow window) {
        composer = window.composer();
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                maker.when(ActionId.NEXT_PROBLEM, composer::goToNextProblem, "why.noProblem",
                        () -> !composer.remarks().all().get().isEmpty(), composer.remarks().all()),
                maker.always(ActionId.FIND, () -> composer.openFind(false)),
                maker.always(ActionId.REPLACE, () -> composer.openFind(true)),
                maker.always(ActionId.FIND_NEXT, () -> composer.findNext(true)),
                maker.always(ActionId.FIND_PREVIOUS, () -> composer.findNext(false)),
                maker.always(ActionId.GO_TO_LINE, composer::openGoTo),
                maker.always(ActionId.COMPLETE, composer::complete));
    }
}
