package mailseam.app.link;

/**
 * Lines of a document, one behind the other.
 *
 * @param from 1-based
 * @param to   the last of them
 */
record LineSpan(int from, int to) {
    boolean contains(int line) {
        return from <= line && line <= to;
    }
}
