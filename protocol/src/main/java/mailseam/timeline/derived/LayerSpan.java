package mailseam.timeline.derived;

/**
 * A segment as one of the four sources has it: an unbroken run of octets between two boundaries.
 *
 * @param from offset of its first octet in the stream of its direction
 * @param to   the offset behind its last octet
 */
public record LayerSpan(long from, long to) {
}
