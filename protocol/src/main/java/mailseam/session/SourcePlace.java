package mailseam.session;

/**
 * Where in its file an octet of a stream stands.
 *
 * @param line   1-based line
 * @param column 1-based column of the first character that stands for it, in UTF-16 units as Java counts them
 * @param length how many characters stand for it; 0 where it is not written, as the CRLF of a line
 */
public record SourcePlace(int line, int column, int length, SourceKind kind) {
}
