package mailseam.app.lanes;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;
import mailseam.timeline.derived.ConnectionFacts;

/** Which segments of each lane have something wrong about them. */
final class SegmentTroubles {
    /** So many of the last segments are asked again whether the kernel has said anything about them. */
    private static final int ASKED_AGAIN = 256;

    private final Troubles client = new Troubles();
    private final Troubles server = new Troubles();
    private Ints waiting = new Ints();
    private int seen;
    private int noted;

    /** By the numbers of the segments. */
    Troubles of(boolean ofClient) {
        return ofClient ? client : server;
    }

    /** Takes in what is new. */
    void grow(Timeline timeline, ConnectionFacts connection) {
        List<Segment> segments = timeline.segments();
        Ints before = waiting;
        waiting = new Ints();
        for (int i = Math.max(0, before.size() - ASKED_AGAIN); i < before.size(); i++) {
            look(segments.get(before.get(i)), connection);
        }
        for (; seen < segments.size(); seen++) {
            look(segments.get(seen), connection);
        }
        for (List<SegmentNote> notes = timeline.notes(); noted < notes.size(); noted++) {
            SegmentNote note = notes.get(noted);
            if (note.segment() < segments.size()) {
                add(segments.get(note.segment()), Trouble.of(note.kind()));
            }
        }
        client.sort();
        server.sort();
    }

    private void look(Segment segment, ConnectionFacts connection) {
        if (segment.state() == SegmentState.PLANNED && segment.kernel() == null) {
            waiting.add(segment.index());
        } else {
            add(segment, Trouble.of(segment, connection.mss(segment)));
        }
    }

    private void add(Segment segment, Trouble trouble) {
        of(segment.direction() == Direction.CLIENT).add(segment.index(), trouble);
    }
}
