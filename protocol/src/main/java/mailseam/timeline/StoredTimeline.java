package mailseam.timeline;

import java.time.Instant;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;

/** A timeline in memory; as it grows, or as it was once: that depends on the lists. */
record StoredTimeline(Instant start, List<Segment> segments, List<CommandItem> commands, List<ReplyItem> replies,
        List<Moment> moments, List<SegmentNote> notes, OctetStream client, OctetStream server,
        List<SegmentSecrets> secrets, List<Long> acknowledgements) implements Timeline {
    @Override
    public OctetStream stream(Direction direction) {
        return direction == Direction.CLIENT ? client : server;
    }

    @Override
    public long acknowledged(int segment) {
        return segment < acknowledgements.size() ? acknowledgements.get(segment) : -1;
    }

    @Override
    public List<SecretSpan> secrets(int segment) {
        int low = 0;
        int high = secrets.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SegmentSecrets found = secrets.get(middle);
            if (found.segment() == segment) {
                return found.spans();
            } else if (found.segment() < segment) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return List.of();
    }

    /** The secrets of one of the few segments that have any; they stand in the order of the segments. */
    record SegmentSecrets(int segment, List<SecretSpan> spans) {
        SegmentSecrets {
            spans = List.copyOf(spans);
        }
    }
}
