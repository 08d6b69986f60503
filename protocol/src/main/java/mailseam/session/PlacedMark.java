package mailseam.session;

/**
 * A mark of the file, and where in the stream it lies.
 *
 * @param offset offset of the octet before which it cuts
 * @param line   1-based line
 * @param column 1-based column of its brace
 * @param length how many characters it has
 * @param after  what is waited for there
 * @param turns  how often its line is sent: within {@code @repeat} it cuts as often
 */
public record PlacedMark(int offset, int line, int column, int length, After after, int turns) {
}
