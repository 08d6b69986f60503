package mailseam.app.composer;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import mailseam.app.document.Edit;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * A code area that tells of each edit and keeps no history of its own: the document has the one of all views. Every edit of a code
 * area goes through {@link #replace}; its stream of changes is of a type of a module without a name, so it is not used. Marks of cuts are
 * stepped over and deleted as one.
 */
public final class EditedArea extends CodeArea {
    private Consumer<Edit> listener = _ -> {};
    private Consumer<Edit> removal = _ -> {};
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    /** An empty one. */
    public EditedArea() {
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    /** The one that is told of each edit, behind it. */
    void setOnEdited(Consumer<Edit> edited) {
        listener = edited;
    }

    /** The one that removes a mark; the area does not do it itself. */
    void setOnMarkRemoved(Consumer<Edit> remove) {
        removal = remove;
    }

    /** What the area's own keys for undo and redo do. */
    void setOnUndo(Runnable takeBack, Runnable doAgain) {
        undo = takeBack;
        redo = doAgain;
    }

    /** Whether it can be seen. */
    boolean isShown() {
        return isVisible() && getScene() != null && getScene().getWindow() != null;
    }

    @Override
    public void undo() {
        undo.run();
    }

    @Override
    public void redo() {
        redo.run();
    }

    @Override
    public void replace(int start, int end,
            StyledDocument<Collection<String>, String, Collection<String>> replacement) {
        Edit edit = new Edit(start, getText(start, end), replacement.getText());
        super.replace(start, end, replacement);
        listener.accept(edit);
    }

    private Optional<Found> markBefore() {
        return CutMarks.endingAt(getText(getCurrentParagraph()), getCaretColumn());
    }

    private Optional<Found> markBehind() {
        return CutMarks.startingAt(getText(getCurrentParagraph()), getCaretColumn());
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        markBefore().ifPresentOrElse(mark -> moveTo(getCaretPosition() - mark.to() + mark.from(), policy),
                () -> super.previousChar(policy));
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        markBehind().ifPresentOrElse(mark -> moveTo(getCaretPosition() + mark.to() - mark.from(), policy),
                () -> super.nextChar(policy));
    }

    @Override
    public void deletePreviousChar() {
        markBefore().ifPresentOrElse(this::remove, super::deletePreviousChar);
    }

    @Override
    public void deleteNextChar() {
        markBehind().ifPresentOrElse(this::remove, super::deleteNextChar);
    }

    private void remove(Found mark) {
        int start = getAbsolutePosition(getCurrentParagraph(), mark.from());
        removal.accept(new Edit(start, getText(getCurrentParagraph(), mark.from(), getCurrentParagraph(), mark.to()),
                ""));
    }

    @Override
    public void selectWord() {
        int line = getAbsolutePosition(getCurrentParagraph(), 0);
        CutMarks.around(getText(getCurrentParagraph()), getCaretColumn()).ifPresentOrElse(
                mark -> selectRange(line + mark.from(), line + mark.to()), super::selectWord);
    }
}
