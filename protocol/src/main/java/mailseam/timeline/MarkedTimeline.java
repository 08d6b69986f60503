package mailseam.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import mailseam.session.Mark;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;

/**
 * A timeline with the marks that somebody has set in it.
 *
 * @param plain the timeline without them
 * @param marks in order of time
 */
public record MarkedTimeline(Timeline plain, List<Mark> marks) implements Timeline {
    public MarkedTimeline {
        marks = marks.stream().sorted(Comparator.comparingLong(Mark::nanos)).toList();
    }

    /** A timeline with these marks, and without those that it had. */
    public static Timeline of(Timeline timeline, List<Mark> marks) {
        Timeline plain = timeline instanceof MarkedTimeline marked ? marked.plain : timeline;
        return marks.isEmpty() ? plain : new MarkedTimeline(plain, marks);
    }

    @Override
    public Instant start() {
        return plain.start();
    }

    @Override
    public List<Segment> segments() {
        return plain.segments();
    }

    @Override
    public List<CommandItem> commands() {
        return plain.commands();
    }

    @Override
    public List<ReplyItem> replies() {
        return plain.replies();
    }

    @Override
    public List<SegmentNote> notes() {
        return plain.notes();
    }

    @Override
    public List<Moment> moments() {
        return plain.moments();
    }

    @Override
    public OctetStream stream(Direction direction) {
        return plain.stream(direction);
    }

    @Override
    public long acknowledged(int segment) {
        return plain.acknowledged(segment);
    }

    @Override
    public List<SecretSpan> secrets(int segment) {
        return plain.secrets(segment);
    }
}
