package mailseam.app.timeline;

import java.time.Instant;
import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Moment;
import mailseam.timeline.OctetStream;
import mailseam.timeline.ReplyItem;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** Nothing happened yet. */
record EmptyTimeline() implements Timeline {
    @Override
    public Instant start() {
        return Instant.EPOCH;
    }

    @Override
    public List<Segment> segments() {
        return List.of();
    }

    @Override
    public List<CommandItem> commands() {
        return List.of();
    }

    @Override
    public List<ReplyItem> replies() {
        return List.of();
    }

    @Override
    public List<Moment> moments() {
        return List.of();
    }

    @Override
    public OctetStream stream(Direction direction) {
        return new OctetStream() {
            @Override
            public long length() {
                return 0;
            }

            @Override
            public Octets read(long offset, int length) {
                return Octets.EMPTY;
            }
        };
    }

    @Override
    public List<SecretSpan> secrets(int segment) {
        return List.of();
    }
}
