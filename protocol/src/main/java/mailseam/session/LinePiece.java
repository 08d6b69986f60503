package mailseam.session;

/**
 * A piece of the text of a line: a run of plain characters, an escape, a mark or a variable.
 *
 * @param from  index of its first character in the line
 * @param to    index behind its last
 * @param after what is waited for, where it is a mark
 */
record LinePiece(int from, int to, Kind kind, After after) {
    /** What a piece stands for. */
    enum Kind {
        /** The characters themselves, as UTF-8. */
        PLAIN,
        /** One octet, written as an escape. */
        OCTET,
        /** No octet: {@code \c}, or something that is wrong. */
        NOTHING,
        /** A mark. */
        MARK,
        /** The value of a variable. */
        VARIABLE,
        /** The value of a secret. */
        SECRET
    }

    boolean isFilled() {
        return kind == Kind.VARIABLE || kind == Kind.SECRET;
    }
}
