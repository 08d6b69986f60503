package mailseam.app.shell;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.text.Texts;

/** What can be done with sessions and their files. */
final class SessionActions {
    private final WorkbenchViewModel model;
    private final Desk desk;
    private final MainWindow window;
    private final Texts texts;
    private final ActionMaker maker;

    SessionActions(WorkbenchViewModel model, Desk desk, MainWindow window) {
        this.model = model;
        this.desk = desk;
        this.window = window;
        texts = model.texts();
        maker = new ActionMaker(texts);
    }

    List<Action> all() {
        return List.of(
                maker.always(ActionId.NEW, desk::newSession),
                maker.always(ActionId.OPEN, desk::open),
                maker.always(ActionId.SAVE, desk::save),
                maker.always(ActionId.SAVE_AS, desk::saveAs),
                maker.always(ActionId.CLOSE, () -> desk.close(model.document())),
                maker.when(ActionId.REOPEN, model.documents()::reopen, "why.noneClosed",
                        () -> !model.documents().closed().isEmpty(), model.documents().closed()),
                maker.when(ActionId.EXPORT, desk::export, "why.noTimeline", this::canExport,
                        model.timeline().revision(),
                        model.run().state()),
                maker.when(ActionId.REPORT, window::report, "why.noTimeline", this::canExport,
                        model.timeline().revision(), model.run().state()),
                maker.always(ActionId.QUIT, window::close),
                deed(ActionId.UNDO, () -> model.document().text().undo(), "why.nothingToUndo",
                        active(document -> document.text().undoName()), DocumentText::undoable),
                deed(ActionId.REDO, () -> model.document().text().redo(), "why.nothingToRedo",
                        active(document -> document.text().redoName()), DocumentText::redoable));
    }

    private boolean canExport() {
        return !model.timeline().events().isEmpty() && !(model.run().isShown() && model.run().isGoing());
    }

    /** With what would be undone or done again in its name; typing has no name of its own. */
    private Action deed(ActionId id, Runnable work, String whyNot, ObservableValue<String> name,
            Function<DocumentText, ReadOnlyBooleanProperty> there) {
        ObservableValue<Boolean> any = active(document -> there.apply(document.text()));
        StringBinding object = Bindings.createStringBinding(
                () -> any.getValue() && name.getValue().isEmpty() ? texts.get("deed.typing") : name.getValue(), name,
                any);
        return new Action(id, object, maker.when(id, work, whyNot, any).unavailable(), work);
    }

    private <T> ObservableValue<T> active(Function<DocumentViewModel, ObservableValue<T>> of) {
        return model.documents().active().flatMap(of);
    }
}
