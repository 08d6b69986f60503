package mailseam.app.shell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.history.HistoryEntry;
import mailseam.app.replay.Recorded;

/** What can be done to play something again: what is seen, or the run that is chosen where the keyboard is in the list of runs. */
final class ReplayActions {
    private final WorkbenchViewModel model;
    private final MainWindow window;
    private final ActionMaker maker;

    ReplayActions(WorkbenchViewModel model, MainWindow window) {
        this.model = model;
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(
                replay(ActionId.REPLAY, (what, target) -> window.timeline().replay().again(what, target)),
                replay(ActionId.REPLAY_CHOOSE, (what, target) -> window.timeline().replay().show(what, target)),
                maker.when(ActionId.REPLAY_STOP, model.replay()::stop, "why.noReplay", model.replay()::isGoing,
                        model.replay().state()));
    }

    private Action replay(ActionId id, BiConsumer<Recorded, String> work) {
        return maker.when(id, () -> source(what -> work.accept(what, model.target().address().get())),
                "why.nothingToReplay",
                () -> !model.run().isGoing()
                        && !(model.timeline().events().isEmpty() && model.history().selected().isEmpty()),
                model.timeline().revision(), model.run().state(), model.history().selected());
    }

    private void source(Consumer<Recorded> then) {
        List<HistoryEntry> chosen = model.history().selected();
        boolean inRuns = window.timeline().runs().node().isFocused() || model.timeline().events().isEmpty();
        if (inRuns && !chosen.isEmpty()) {
            window.timeline().source().past(chosen.getFirst(), then);
        } else {
            window.timeline().source().shown(then);
        }
    }
}
