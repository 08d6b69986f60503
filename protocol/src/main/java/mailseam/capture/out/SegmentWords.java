package mailseam.capture.out;

import mailseam.timeline.KernelWord;
import mailseam.timeline.Segment;

/** Words about segments, for the comments of packets. */
final class SegmentWords {
    private SegmentWords() {
    }

    /** Whose word the boundaries of a segment are. */
    static String state(Segment segment) {
        StringBuilder words = new StringBuilder(segment.state().word());
        if (segment.planned() >= 0) {
            words.append(", segment ").append(segment.planned()).append(" of the plan");
        }
        if (segment.frame() >= 0) {
            words.append(", frame ").append(segment.frame());
        }
        KernelWord kernel = segment.kernel();
        if (kernel != null) {
            words.append(", the kernel sent ").append(kernel.packets()).append(" packets for it")
                    .append(kernel.retransmits() > 0 ? " and again " + kernel.retransmits() : "");
        }
        return words.toString();
    }
}
