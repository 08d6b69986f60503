package mailseam.app.shell;

import java.util.List;
import java.util.Optional;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.compare.CompareViewModel;
import mailseam.app.compare.CompareWindow;
import mailseam.app.compare.Pairing;
import mailseam.app.control.Describe;
import mailseam.app.history.HistoryEntry;
import mailseam.app.history.HistoryViewModel;
import mailseam.app.lab.ConversationViewer;
import mailseam.app.lab.Side;
import mailseam.timeline.Timeline;

/** What can be done to see two timelines side by side. */
final class CompareActions {
    private final WorkbenchViewModel model;
    private final MainWindow window;
    private final ActionMaker maker;

    CompareActions(WorkbenchViewModel model, MainWindow window) {
        this.model = model;
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        ConversationViewer viewer = model.lab().viewer();
        return List.of(
                maker.when(ActionId.COMPARE, this::runs, "why.nothingToCompare", this::canCompare,
                        model.history().selected(), model.timeline().revision()),
                maker.when(ActionId.COMPARE_SIDES, this::sides, "why.oneSide", viewer.twoSided()));
    }

    private boolean canCompare() {
        int chosen = model.history().selected().size();
        return chosen == 2 || (chosen == 1 && !model.timeline().events().isEmpty());
    }

    /** The two runs that are chosen, the older one on the left; or the chosen one against what is shown. */
    private void runs() {
        HistoryViewModel history = model.history();
        List<HistoryEntry> chosen = List.copyOf(history.selected());
        if (chosen.size() == 2) {
            HistoryEntry older = chosen.getLast();
            HistoryEntry newer = chosen.getFirst();
            history.recording(older, recording -> history.timelines(older, newer, (left, right) -> open(
                    new Pairing(name(older), left, name(newer), right, Pairing.Sides.NONE,
                            recording.header().match()))));
        } else {
            Timeline shown = model.timeline().timeline();
            String caption = model.caption().get();
            HistoryEntry entry = chosen.getFirst();
            history.recording(entry, recording -> history.timeline(entry, left -> open(new Pairing(name(entry), left,
                    caption, shown, Pairing.Sides.NONE, recording.header().match()))));
        }
    }

    private String name(HistoryEntry entry) {
        return window.timeline().source().name(entry);
    }

    private void sides() {
        ConversationViewer viewer = model.lab().viewer();
        Optional<Timeline> client = viewer.timeline(Side.CLIENT);
        Optional<Timeline> server = viewer.timeline(Side.SERVER);
        if (client.isPresent() && server.isPresent()) {
            open(Pairing.sides(model.texts().get("lab.side.client"), client.get(),
                    model.texts().get("lab.side.server"), server.get()));
        }
    }

    private void open(Pairing pairing) {
        CompareWindow.open(new CompareViewModel(pairing, model.services().tasks()), model.texts(),
                window.settings(), new Describe(model.texts()), window.scene().getWindow());
    }
}
