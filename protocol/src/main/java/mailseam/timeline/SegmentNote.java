package mailseam.timeline;

import mailseam.smtp.Octets;

/**
 * What a capture shows about one segment beside its octets.
 *
 * @param segment index of the segment
 * @param offset  offset in the stream of its direction
 * @param length  how many octets it concerns
 * @param other   octets that this segment had there, where the stream has others or may lack them; else none
 */
public record SegmentNote(int segment, Kind kind, long offset, long length, Octets other) {
    /** What it is. */
    public enum Kind {
        /** The octets before it are missing: they came when or where nobody captured them. */
        GAP("octets before it are missing from the capture"),
        /** Only its first octets were captured (snap length). */
        SNAPPED("not all of its octets were captured"),
        /** It came before octets that stand before it in the stream. */
        OUT_OF_ORDER("out of order"),
        /** All its octets had come before, and they are the same. */
        RETRANSMISSION("retransmission"),
        /** Some of its octets had come before; which these were nobody looked up again. */
        OLD("retransmission of octets long gone"),
        /** It has other octets than those that the receiver had already acknowledged: they have no effect. */
        OTHER_OCTETS("other octets than those already acknowledged"),
        /** It has other octets than those that came before, and which of them the receiver took is not certain. */
        OTHER_OCTETS_UNCERTAIN("other octets than those that came before; which of them were taken is uncertain"),
        /** It asks whether the other side is still there, and brings nothing new. */
        KEEP_ALIVE("keep-alive"),
        /** Larger than the receiver's MSS: perhaps several segments that the network card has merged, or will cut. */
        LARGER_THAN_MSS("larger than the MSS: perhaps several segments that a network card merged or will cut"),
        /** It came in several fragments of IP; the note's length tells how many. */
        FRAGMENTED("came in fragments of IP"),
        /** It lies before the beginning of what was captured, or far from what the receiver takes. */
        OUTSIDE("outside of what the receiver takes"),
        /** It came behind the FIN of its direction. */
        BEHIND_END("octets behind the end of the stream");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** What it is, in a few English words. */
        public String text() {
            return text;
        }
    }

    /** A note without other octets. */
    public SegmentNote(int segment, Kind kind, long offset, long length) {
        this(segment, kind, offset, length, Octets.EMPTY);
    }
}
