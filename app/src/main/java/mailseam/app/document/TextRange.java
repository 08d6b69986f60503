package mailseam.app.document;

/** What is selected in a text: from the anchor to the caret, in either order; both are the same where nothing is. */
public record TextRange(int anchor, int caret) {
    /** Where it is behind an edit: what stands behind the edit moves with its text, what stood in the edit comes to its end. */
    public TextRange behind(Edit edit) {
        return new TextRange(behind(edit, anchor), behind(edit, caret));
    }

    private static int behind(Edit edit, int index) {
        int end = edit.at() + edit.removed().length();
        if (index <= edit.at()) {
            return index;
        }
        return index >= end ? index - end + edit.end() : edit.end();
    }

    /** Index of the first selected character. */
    public int start() {
        return Math.min(anchor, caret);
    }

    /** Index behind the last selected character. */
    public int end() {
        return Math.max(anchor, caret);
    }
}
