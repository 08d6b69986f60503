package mailseam.smtp;

/**
 * Something odd at a place of a stream.
 *
 * @param kind   what it is
 * @param offset offset in the stream of its direction
 * @param length how many octets it concerns
 */
public record Note(NoteKind kind, long offset, int length) {
}
