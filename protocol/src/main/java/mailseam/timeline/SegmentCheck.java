package mailseam.timeline;

import java.util.Optional;

/**
 * Compares a segment that was written with the kernel's word about it.
 *
 * @param cause why it did not leave as the one segment that it was meant to be
 * @param text  the same in a sentence, with the numbers
 */
public record SegmentCheck(Cause cause, String text) {
    /** Why a segment is not what it was meant to be, or why that is not known. */
    public enum Cause {
        /** The kernel said nothing, or it was not kept: nothing is known. */
        NO_WORD,
        /** The MSS is smaller than the segment. */
        MSS,
        /** The congestion window had no room. */
        CONGESTION_WINDOW,
        /** It, or one before it, was sent again. */
        RETRANSMISSION,
        /** None of these explains it. */
        UNKNOWN
    }

    /** What is to be said of a segment; empty if it left as one segment and once, or if it was not written by this side. */
    public static Optional<SegmentCheck> of(Segment segment) {
        if (segment.state() != SegmentState.PLANNED && segment.state() != SegmentState.CONFIRMED) {
            return Optional.empty();
        }
        KernelWord word = segment.kernel();
        if (word == null) {
            return segment.state() == SegmentState.CONFIRMED ? Optional.empty()
                    : Optional.of(new SegmentCheck(Cause.NO_WORD, "There is no word of the kernel about how it left."));
        }
        return word.packets() == 1 && word.retransmits() == 0 ? Optional.empty()
                : Optional.of(compare(segment.length(), word));
    }

    private static SegmentCheck compare(int length, KernelWord word) {
        String left = word.packets() == 1 ? "It left in one segment" : "It left in " + word.packets() + " segments";
        if (word.packets() > 1 && word.mss() > 0 && length > word.mss()) {
            return new SegmentCheck(Cause.MSS,
                    left + ": it has " + length + " octets and the MSS is " + word.mss() + ".");
        }
        if (word.retransmits() > 0) {
            return new SegmentCheck(Cause.RETRANSMISSION, left + ", and " + word.retransmits()
                    + (word.retransmits() == 1 ? " retransmission was" : " retransmissions were") + " seen meanwhile.");
        }
        if (word.packets() == 0 && word.unacked() >= word.window()) {
            return new SegmentCheck(Cause.CONGESTION_WINDOW,
                    "It had not left when the next one was written: " + word.unacked()
                            + " segments were in flight and the congestion window is " + word.window() + ".");
        }
        return new SegmentCheck(Cause.UNKNOWN, word.packets() == 0
                ? "It had not left when the kernel was asked, and may have left together with the next one."
                : left + ", and the kernel does not say why.");
    }
}
