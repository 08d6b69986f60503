package mailseam.app.composer;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import mailseam.app.document.DocumentText;

/** A text editor. The composer knows no other, so that the control behind it can be changed. */
public interface Editor {
    /** The control. */
    Region node();

    /** Starts to show a text and to follow it, where it was shown last; what the user types is edited there. */
    Subscription show(DocumentText text);

    /** Shows that these are said about the text, and no others. */
    void mark(List<Remark> remarks);

    /** Shows what is found in the text, or nothing any more. */
    void find(Optional<Finder> finder);

    /** Puts the cursor at a 1-based line and column, as near as the text allows, and shows it. */
    void goTo(int line, int column);

    /** The 1-based line of the cursor. */
    int line();

    /** Offers what can stand at the cursor. */
    void complete();

    /** Takes the keyboard. */
    void focus();
}
