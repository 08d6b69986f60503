package mailseam.app.shell;

import java.util.List;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.mark.MarksViewModel;
import mailseam.session.Mark;

/** What can be done with the marks of a timeline. */
final class MarkActions {
    private final WorkbenchViewModel model;
    private final MainWindow window;

    MarkActions(WorkbenchViewModel model, MainWindow window) {
        this.model = model;
        this.window = window;
    }

    List<Action> all() {
        MarksViewModel marks = model.marks();
        ActionMaker maker = new ActionMaker(model.texts());
        return List.of(
                maker.when(ActionId.MARK, marks::begin, "why.noEvent",
                        () -> model.timeline().selected().get() != null && marks.all().get().size() < Mark.MAX_MARKS,
                        model.timeline().selected(), marks.all()),
                maker.when(ActionId.MARK_REMOVE, marks::remove, "why.noMark", () -> marks.chosen().get() != null,
                        marks.chosen()),
                maker.always(ActionId.MARK_LIST, window::showMarks),
                maker.when(ActionId.MARK_UNDO, marks::undo, "why.noMarkChange", marks.undoable()));
    }
}
