package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.ruler.RulerEdits;
import mailseam.app.ruler.RulerViewModel;
import mailseam.smtp.Direction;

/** What can be done with segments. The caret of the ruler is that of the text, so all of it can be done from the text too. */
final class RulerActions {
    private final RulerViewModel ruler;
    private final MainWindow window;
    private final ActionMaker maker;

    RulerActions(WorkbenchViewModel model, MainWindow window) {
        ruler = model.ruler();
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        RulerEdits edits = new RulerEdits(ruler);
        return List.of(
                maker.always(ActionId.RULER, window::focusRuler),
                planned(ActionId.CUT, edits::toggle),
                planned(ActionId.CUT_WAIT, window::editWait),
                planned(ActionId.CUT_LEFT, () -> edits.moveAtCaret(-1)),
                planned(ActionId.CUT_RIGHT, () -> edits.moveAtCaret(1)),
                planned(ActionId.JOIN, edits::removeSelected),
                planned(ActionId.CUT_EACH, edits::cutEach),
                planned(ActionId.JOIN_ALL, edits::removeAll),
                planned(ActionId.CUTS_AS_MARKS, edits::asMarks),
                planned(ActionId.PREVIOUS_CUT, () -> ruler.jumpToBoundary(false)),
                planned(ActionId.NEXT_CUT, () -> ruler.jumpToBoundary(true)),
                maker.always(ActionId.RULER_SIDE, this::otherSide),
                maker.always(ActionId.RULER_GROUP, () -> ruler.groupOnly().set(!ruler.groupOnly().get())));
    }

    private void otherSide() {
        ruler.side().set(ruler.side().get() == Direction.CLIENT ? Direction.SERVER : Direction.CLIENT);
    }

    private Action planned(ActionId id, Runnable work) {
        return maker.when(id, work, "why.noPlan", ruler.planned());
    }
}
