package mailseam.app.ruler;

/** The caret in the stream and where what is selected begins, as offsets. */
final class RulerCaret {
    private int anchor;
    private int caret;

    int anchor() {
        return anchor;
    }

    int caret() {
        return caret;
    }

    void at(int offset) {
        select(offset, offset);
    }

    void select(int from, int to) {
        anchor = from;
        caret = to;
    }

    /** Goes somewhere; what is between is selected where it is to extend. */
    void go(int offset, boolean extend) {
        caret = offset;
        anchor = extend ? anchor : offset;
    }
}
