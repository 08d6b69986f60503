package mailseam.app.lanes;

import mailseam.smtp.Reply;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;

/** How bad something is, from the least on: what stands for many in one column of pixels shows the worst of them. */
enum Trouble {
    /** Nothing is wrong. */
    NONE,
    /** A reply of class 4; a segment with something to be said about it that harms nobody by itself. */
    MILD,
    /** A reply of class 5, or what is no reply; a segment that was lost, sent again, changed, or cut otherwise than planned. */
    SEVERE;

    static Trouble of(Reply reply) {
        int code = reply.code();
        return code >= 200 && code < 400 ? NONE : code >= 400 && code < 500 ? MILD : SEVERE;
    }

    static Trouble of(SegmentNote.Kind note) {
        return switch (note) {
            case LARGER_THAN_MSS, FRAGMENTED, SNAPPED, KEEP_ALIVE -> MILD;
            case GAP, OUT_OF_ORDER, RETRANSMISSION, OLD, OTHER_OCTETS, OTHER_OCTETS_UNCERTAIN, OUTSIDE, BEHIND_END ->
                    SEVERE;
        };
    }

    /** Of a segment by itself, whose sender may send so many octets in one; 0 if that is not known. */
    static Trouble of(Segment segment, int mss) {
        if (SegmentCheck.of(segment).filter(found -> found.cause() != SegmentCheck.Cause.NO_WORD).isPresent()) {
            return SEVERE;
        }
        return mss > 0 && segment.length() > mss ? MILD : NONE;
    }
}
