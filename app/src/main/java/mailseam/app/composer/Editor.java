package mailseam.app.composer;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import mailseam.session.Problem;

/** A text editor. The composer knows no other, so that the control behind it can be changed. */
public interface Editor {
    /** The control. */
    Region node();

    /** The text as the user sees it; its lines end with LF. */
    ObservableValue<String> text();

    /** Shows another text and forgets what could be undone. */
    void show(String text);

    /** Colours a text; without effect if it is no longer the one shown. */
    void colour(String text, List<Run> runs, List<Problem> problems);

    /** Puts the cursor at a 1-based line and column, as near as the text allows, and shows it. */
    void goTo(int line, int column);

    /** The 1-based line of the cursor. */
    int line();

    /** Takes the keyboard. */
    void focus();

    /** Takes the last edit back. */
    void undo();

    /** Does again what was taken back. */
    void redo();

    /** Whether there is something to take back. */
    ObservableValue<Boolean> undoable();

    /** Whether there is something to do again. */
    ObservableValue<Boolean> redoable();
}
