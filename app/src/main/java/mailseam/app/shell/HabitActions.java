package mailseam.app.shell;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import mailseam.app.action.Action;
import mailseam.app.action.ActionId;
import mailseam.app.action.ActionMaker;
import mailseam.app.habit.HabitViewModel;
import mailseam.report.copy.CopyForm;

/** What comes from other tools and goes to them, and snippets. */
final class HabitActions {
    /** What the menu of the text offers. */
    static final List<ActionId> CONTEXT = List.of(ActionId.COPY_TRANSCRIPT, ActionId.COPY_SWAKS, ActionId.COPY_PYTHON,
            ActionId.COPY_SHELL, ActionId.COPY_HEX, ActionId.COPY_EXIM, ActionId.COPY_PACKETDRILL,
            ActionId.PASTE_SESSION, ActionId.SNIPPET, ActionId.SNIPPET_KEEP);

    private final WorkbenchViewModel model;
    private final HabitViewModel habits;
    private final MainWindow window;
    private final ActionMaker maker;

    HabitActions(WorkbenchViewModel model, MainWindow window) {
        this.model = model;
        this.habits = model.habits();
        this.window = window;
        maker = new ActionMaker(model.texts());
    }

    List<Action> all() {
        return List.of(maker.always(ActionId.PASTE_SESSION, this::paste),
                copy(ActionId.COPY_TRANSCRIPT, CopyForm.TRANSCRIPT), copy(ActionId.COPY_SWAKS, CopyForm.SWAKS),
                copy(ActionId.COPY_PYTHON, CopyForm.PYTHON), copy(ActionId.COPY_SHELL, CopyForm.SHELL),
                copy(ActionId.COPY_HEX, CopyForm.HEX), copy(ActionId.COPY_EXIM, CopyForm.EXIM),
                copy(ActionId.COPY_PACKETDRILL, CopyForm.PACKETDRILL),
                maker.always(ActionId.SNIPPET, window::showSnippets),
                maker.when(ActionId.SNIPPET_KEEP, habits.snippets()::keep, "why.nothingSelected",
                        habits.snippets()::canKeep,
                        model.documents().active().flatMap(document -> document.text().selection())));
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        habits.paste().paste(clipboard.hasString() ? clipboard.getString() : "");
    }

    private Action copy(ActionId id, CopyForm form) {
        return maker.always(id, () -> habits.copy().copy(form, text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }));
    }
}
