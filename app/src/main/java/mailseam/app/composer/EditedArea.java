package mailseam.app.composer;

import java.util.Collection;
import java.util.function.Consumer;
import mailseam.app.document.Edit;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * A code area that tells of each edit and keeps no history of its own: the document has the one of all views. Every edit of a code
 * area goes through {@link #replace}; its stream of changes is of a type of a module without a name, so it is not used.
 */
public final class EditedArea extends CodeArea {
    private Consumer<Edit> listener = _ -> {};
    private Runnable undo = () -> {};
    private Runnable redo = () -> {};

    /** An empty one. */
    public EditedArea() {
        setUndoManager(UndoUtils.noOpUndoManager());
    }

    /** The one that is told of each edit, behind it. */
    void setOnEdited(Consumer<Edit> edited) {
        listener = edited;
    }

    /** What the area's own keys for undo and redo do. */
    void setOnUndo(Runnable takeBack, Runnable doAgain) {
        undo = takeBack;
        redo = doAgain;
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
}
