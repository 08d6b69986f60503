package mailseam.timeline;

import java.time.Instant;
import java.util.List;
import mailseam.session.Mark;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;

/** What happened on one connection. Segment indexes in the {@code origins} of commands and replies are indexes here. */
public interface Timeline {
    /** The wall-clock time of the start: time 0 of all others here. */
    Instant start();

    /** All segments in order of time. */
    List<Segment> segments();

    /** All units of the client's, in order of their octets. */
    List<CommandItem> commands();

    /** All replies, in order of their octets. */
    List<ReplyItem> replies();

    /** What a capture shows about segments beside their octets, in the order in which it was found. */
    default List<SegmentNote> notes() {
        return List.of();
    }

    /** Places that somebody has marked, in order of time. */
    default List<Mark> marks() {
        return List.of();
    }

    /** What happened to the connection, in order of time. */
    List<Moment> moments();

    /** The octets of a direction. */
    OctetStream stream(Direction direction);

    /**
     * How far the sender of a segment had acknowledged the stream of the other direction, as a capture shows it: the offset behind the
     * last octet, or -1 where that is not known. FIN counts as an octet.
     */
    default long acknowledged(int segment) {
        return -1;
    }

    /** Which octets of a segment are secret; never shown, written or exported. */
    List<SecretSpan> secrets(int segment);
}
