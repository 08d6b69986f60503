package mailseam.app.composer;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.document.DocumentText;
import mailseam.session.Problem;

/** A text editor. The composer knows no other, so that the control behind it can be changed. */
public interface Editor {
    /** The control. */
    Region node();

    /** Starts to show a text and to follow it; what the user types is edited there. */
    Subscription show(DocumentText text);

    /** Colours a text; without effect if it is no longer the one shown. */
    void colour(String text, List<Run> runs, List<Problem> problems);

    /** Puts the cursor at a 1-based line and column, as near as the text allows, and shows it. */
    void goTo(int line, int column);

    /** The 1-based line of the cursor. */
    int line();

    /** Takes the keyboard. */
    void focus();
}
