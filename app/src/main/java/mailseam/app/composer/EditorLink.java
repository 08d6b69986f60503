package mailseam.app.composer;

import java.util.List;
import javafx.scene.control.IndexRange;
import javafx.util.Subscription;
import mailseam.app.document.Change;
import mailseam.app.document.Deed;
import mailseam.app.document.DocumentText;
import mailseam.app.document.Edit;
import mailseam.app.document.TextRange;

/** Keeps a code area and a document's text the same: what is typed is edited there, what others edit is shown. */
final class EditorLink {
    private final EditedArea area;
    private final DocumentText text;
    private final String removal;
    private boolean following;

    /** The deed that removes a mark has this name. */
    EditorLink(EditedArea area, DocumentText text, String removal) {
        this.area = area;
        this.text = text;
        this.removal = removal;
    }

    Subscription attach() {
        area.setOnEdited(this::typed);
        area.setOnMarkRemoved(edit -> text.edit(Deed.of(removal, edit), text));
        area.setOnUndo(text::undo, text::redo);
        return Subscription.combine(() -> area.setOnEdited(_ -> {}), text.follow(this::changed),
                area.selectionProperty().subscribe(_ -> selected()),
                area.caretPositionProperty().subscribe(_ -> selected()),
                text.selection().subscribe(this::select));
    }

    private void typed(Edit edit) {
        if (!following) {
            following = true;
            text.edit(new Deed("", List.of(edit), true), this);
            following = false;
        }
    }

    private void changed(Change change) {
        if (!following) {
            following = true;
            Edit edit = change.edit();
            area.replaceText(edit.at(), edit.at() + edit.removed().length(), edit.inserted());
            TextRange range = text.selection().get();
            area.selectRange(Math.min(range.anchor(), area.getLength()), Math.min(range.caret(), area.getLength()));
            area.requestFollowCaret();
            following = false;
        }
    }

    private void selected() {
        if (!following) {
            following = true;
            text.selection().set(new TextRange(area.getAnchor(), area.getCaretPosition()));
            following = false;
        }
    }

    private void select(TextRange range) {
        IndexRange shown = area.getSelection();
        boolean same = shown.getStart() == range.start() && shown.getEnd() == range.end();
        if (!following && !same && range.end() <= area.getLength()) {
            following = true;
            area.selectRange(range.anchor(), range.caret());
            area.requestFollowCaret();
            following = false;
        }
    }
}
