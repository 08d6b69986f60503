package mailseam.session;

/**
 * Octets of a stream that come from one line and in one way.
 *
 * @param from offset of the first
 * @param to   offset behind the last
 * @param line 1-based line of the file
 */
public record SourceSpan(int from, int to, int line, SourceKind kind) {
}
