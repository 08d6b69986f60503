package mailseam.capture.out;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.OctetStream;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;

/**
 * What one segment carried: octets of the stream, and where a note has others, those.
 *
 * @param offset   where it stands in the stream; before its beginning that is negative
 * @param length   how many octets it had
 * @param octets   those of them that are known, from the first one on
 * @param comments what there is to be said about it
 */
record SegmentOctets(long offset, int length, Octets octets, List<String> comments) {
    static SegmentOctets of(Timeline timeline, Segment segment, List<SegmentNote> notes, Masks masks) {
        List<String> comments = new ArrayList<>();
        comments.add(SegmentWords.state(segment));
        notes.forEach(note -> comments.add(note.kind().text()));
        long offset = segment.offset();
        byte[] octets = null;
        int known = segment.length();
        for (SegmentNote note : notes) {
            switch (note.kind()) {
                case OUTSIDE, BEHIND_END, KEEP_ALIVE -> {
                    offset = note.offset();
                    octets = Arrays.copyOf(note.other().toArray(), (int) note.length());
                    known = note.other().length();
                }
                case SNAPPED -> known = Math.clamp(note.offset() - segment.offset(), 0, known);
                case GAP, OUT_OF_ORDER, RETRANSMISSION, OLD, OTHER_OCTETS, OTHER_OCTETS_UNCERTAIN, LARGER_THAN_MSS,
                        FRAGMENTED ->
                        {
                        }
            }
        }
        if (octets == null) {
            octets = new byte[segment.length()];
            int there = fill(timeline.stream(segment.direction()), segment.offset(), octets);
            known = Math.min(known, overlay(notes, segment.offset(), octets, there));
        }
        return masked(masks, segment.direction(), offset, Arrays.copyOf(octets, known), octets.length, comments);
    }

    private static SegmentOctets masked(Masks masks, Direction direction, long offset, byte[] known, int length,
            List<String> comments) {
        if (masks.apply(direction, offset, known)) {
            comments.add("secrets and credentials in it are shown as x");
        }
        if (known.length < length) {
            comments.add("only " + known.length + " of its " + length + " octets are known");
        }
        return new SegmentOctets(offset, length, Octets.wrap(known), comments);
    }

    /** Copies what the stream has and says how many octets that are before the first one that it lacks. */
    private static int fill(OctetStream stream, long offset, byte[] into) {
        int done = 0;
        while (done < into.length) {
            Octets some = stream.read(offset + done, into.length - done);
            if (some.isEmpty()) {
                return done;
            }
            some.copyTo(0, into, done, some.length());
            done += some.length();
        }
        return done;
    }

    /** Puts other octets in their places; they also tell of octets that the stream may lack. */
    private static int overlay(List<SegmentNote> notes, long offset, byte[] octets, int known) {
        int there = known;
        for (SegmentNote note : notes) {
            int at = (int) (note.offset() - offset);
            if (!note.other().isEmpty() && at >= 0 && at + note.other().length() <= octets.length) {
                note.other().copyTo(0, octets, at, note.other().length());
                there = at <= there ? Math.max(there, at + note.other().length()) : there;
            }
        }
        return there;
    }
}
