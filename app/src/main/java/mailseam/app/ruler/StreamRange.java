package mailseam.app.ruler;

/** What is selected in the stream, as offsets: from the anchor to the caret, in either order. */
record StreamRange(int anchor, int caret) {
    int from() {
        return Math.min(anchor, caret);
    }

    int to() {
        return Math.max(anchor, caret);
    }
}
