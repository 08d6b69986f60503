package mailseam.app.shell;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.Actions;
import mailseam.app.document.DocumentText;
import mailseam.app.document.DocumentViewModel;
import mailseam.app.text.Texts;

/** What each action does, and when it can be done. */
final class ActionList {
    private final WorkbenchViewModel model;
    private final Texts texts;
    private final LabActions lab;
    private final ObservableStringValue always = new ReadOnlyStringWrapper("");

    ActionList(WorkbenchViewModel model) {
        this.model = model;
        this.texts = model.texts();
        this.lab = new LabActions(model.lab(), texts);
    }

    /** With the parts of the window that do the work. */
    Actions build(Desk desk, MainWindow window) {
        List<Action> all = Arrays.stream(ActionId.values())
                .map(id -> new Action(id, object(id), unavailable(id), work(id, desk, window))).toList();
        return new Actions(all);
    }

    private Runnable work(ActionId id, Desk desk, MainWindow window) {
        return switch (id) {
            case NEW -> desk::newSession;
            case OPEN -> desk::open;
            case SAVE -> desk::save;
            case SAVE_AS -> desk::saveAs;
            case CLOSE -> () -> desk.close(model.document());
            case REOPEN -> model.documents()::reopen;
            case EXPORT -> desk::export;
            case QUIT -> window::close;
            case UNDO -> () -> model.document().text().undo();
            case REDO -> () -> model.document().text().redo();
            case NEXT_PROBLEM -> window.composer()::goToNextProblem;
            case NEXT_DOCUMENT -> () -> model.documents().step(1);
            case PREVIOUS_DOCUMENT -> () -> model.documents().step(-1);
            case DOCUMENT_RIGHT -> () -> model.documents().move(1);
            case DOCUMENT_LEFT -> () -> model.documents().move(-1);
            case NEXT_PANE -> () -> window.panes().next();
            case PREVIOUS_PANE -> () -> window.panes().previous();
            case TOGGLE_THEME -> window.themes()::toggle;
            case RUN -> model::start;
            case STOP -> model.run()::stop;
            case TARGET -> window::focusTarget;
            case PREVIOUS_EVENT -> () -> model.timeline().step(-1);
            case NEXT_EVENT -> () -> model.timeline().step(1);
            case ZOOM_IN -> () -> window.lanes().zoom(true);
            case ZOOM_OUT -> () -> window.lanes().zoom(false);
            case ZOOM_FIT -> window.lanes()::zoomToFit;
            case ZOOM_OCTETS -> window.lanes()::zoomToOctets;
            case SHOW_RUN -> model.run()::show;
            case SHOW_LIBRARY -> () -> window.side().showLibrary();
            case SHOW_LAB, SHOW_CONVERSATIONS, NEW_SERVER, NEW_PROXY, STORIES, LAB_START, BOX_ADD, BOX_UP, BOX_DOWN,
                    BOX_REMOVE, USE_AS_TARGET, COPY_ADDRESS, LAB_STOP, LAB_AGAIN, LAB_REMOVE, LAB_FOLLOW, LAB_SIDE,
                    SAVE_RECORDING -> lab.work(id, desk, window);
            case KEYS -> window::showKeys;
        };
    }

    private ObservableStringValue unavailable(ActionId id) {
        return switch (id) {
            case RUN -> unless("why.running", () -> !model.run().isGoing(), model.run().state());
            case STOP -> unless("why.notRunning", model.run()::isGoing, model.run().state());
            case EXPORT -> unless("why.noTimeline",
                    () -> !model.timeline().events().isEmpty() && !(model.run().isShown() && model.run().isGoing()),
                    model.timeline().revision(), model.run().state());
            case SHOW_RUN -> unless("why.noOtherRun",
                    () -> model.run().timeline().isPresent() && !model.run().isShown(), model.timeline().turn(),
                    model.run().state());
            case PREVIOUS_EVENT, NEXT_EVENT, ZOOM_IN, ZOOM_OUT, ZOOM_FIT, ZOOM_OCTETS ->
                    unless("why.noTimeline", () -> !model.timeline().events().isEmpty(), model.timeline().revision());
            case UNDO -> unless("why.nothingToUndo", active(document -> document.text().undoable()));
            case REDO -> unless("why.nothingToRedo", active(document -> document.text().redoable()));
            case NEXT_PROBLEM -> unless("why.noProblem",
                    active(DocumentViewModel::file).map(file -> !file.problems().isEmpty()));
            case REOPEN -> unless("why.noneClosed", () -> !model.documents().closed().isEmpty(),
                    model.documents().closed());
            case NEXT_DOCUMENT, PREVIOUS_DOCUMENT, DOCUMENT_RIGHT, DOCUMENT_LEFT -> unless("why.oneDocument",
                    () -> model.documents().open().size() > 1, model.documents().open());
            case NEW, OPEN, SAVE, SAVE_AS, CLOSE, QUIT, NEXT_PANE, PREVIOUS_PANE, TOGGLE_THEME, TARGET, KEYS,
                    SHOW_LIBRARY -> always;
            case SHOW_LAB, SHOW_CONVERSATIONS, NEW_SERVER, NEW_PROXY, STORIES, LAB_START, BOX_ADD, BOX_UP, BOX_DOWN,
                    BOX_REMOVE, USE_AS_TARGET, COPY_ADDRESS, LAB_STOP, LAB_AGAIN, LAB_REMOVE, LAB_FOLLOW, LAB_SIDE,
                    SAVE_RECORDING -> lab.unavailable(id);
        };
    }

    /** What would be undone or done again; typing has no name of its own. */
    private ObservableStringValue object(ActionId id) {
        return switch (id) {
            case UNDO -> deed(active(document -> document.text().undoName()), DocumentText::undoable);
            case REDO -> deed(active(document -> document.text().redoName()), DocumentText::redoable);
            default -> always;
        };
    }

    private StringBinding deed(ObservableValue<String> name, Function<DocumentText, ReadOnlyBooleanProperty> there) {
        ObservableValue<Boolean> any = active(document -> there.apply(document.text()));
        return Bindings.createStringBinding(
                () -> any.getValue() && name.getValue().isEmpty() ? texts.get("deed.typing") : name.getValue(), name,
                any);
    }

    private <T> ObservableValue<T> active(Function<DocumentViewModel, ObservableValue<T>> of) {
        return model.documents().active().flatMap(of);
    }

    private StringBinding unless(String key, ObservableValue<Boolean> available) {
        return unless(key, available::getValue, available);
    }

    private StringBinding unless(String key, BooleanSupplier available, Observable... dependencies) {
        return Bindings.createStringBinding(() -> available.getAsBoolean() ? "" : texts.get(key), dependencies);
    }
}
