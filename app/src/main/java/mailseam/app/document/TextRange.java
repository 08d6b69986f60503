package mailseam.app.document;

/** What is selected in a text: from the anchor to the caret, in either order; both are the same where nothing is. */
public record TextRange(int anchor, int caret) {
    /** Index of the first selected character. */
    public int start() {
        return Math.min(anchor, caret);
    }

    /** Index behind the last selected character. */
    public int end() {
        return Math.max(anchor, caret);
    }
}
