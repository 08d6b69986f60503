package mailseam.app.lanes;

import java.time.Instant;
import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import mailseam.timeline.TimelineLimits;

/** Tells in a line each what happens on a connection, as a run or as a capture sees it. */
final class Wire {
    static final long SECOND = 1_000_000_000;

    private final TimelineBuilder builder = TimelineBuilder.ofCapture(Instant.EPOCH, TimelineLimits.DEFAULT);
    private long nanos;
    private int frame;

    private Wire accept(TimelineEvent event) {
        builder.accept(event);
        return this;
    }

    private long step() {
        nanos += 1_000_000;
        return nanos;
    }

    private int segments() {
        return builder.timeline().segments().size();
    }

    Wire pause(double seconds) {
        nanos += (long) (seconds * SECOND);
        return this;
    }

    Wire happened(Happening what, String detail) {
        return accept(new TimelineEvent.Happened(step(), what, detail));
    }

    /** The client's segments, each confirmed. */
    Wire sends(String... segments) {
        for (String segment : segments) {
            sends(segment, new KernelWord(1, 0, 1448, 10, 0, 300));
        }
        return this;
    }

    /** A segment of the client's with the kernel's word about it. */
    Wire sends(String segment, KernelWord word) {
        accept(new TimelineEvent.Wrote(step(), Direction.CLIENT, Octets.latin1(segment), segments(), List.of()));
        return accept(new TimelineEvent.Confirmed(nanos, segments() - 1, word));
    }

    Wire reads(String... replies) {
        for (String reply : replies) {
            accept(new TimelineEvent.Read(step(), Direction.SERVER, Octets.latin1(reply)));
        }
        return this;
    }

    /** What a read of the server's returned of the client. */
    Wire readsOfClient(String... reads) {
        for (String read : reads) {
            accept(new TimelineEvent.Read(step(), Direction.CLIENT, Octets.latin1(read)));
        }
        return this;
    }

    Wire captured(boolean client, String octets) {
        return accept(new TimelineEvent.Captured(step(), direction(client), Octets.latin1(octets), ++frame));
    }

    /** A segment of which the capture has only the place. */
    Wire sighted(boolean client, long offset, int length) {
        return accept(new TimelineEvent.Sighted(step(), direction(client), offset, length, ++frame));
    }

    /** The stream goes on with octets of an earlier segment. */
    Wire continued(boolean client, String octets, int segment) {
        return accept(new TimelineEvent.Continued(step(), direction(client), Octets.latin1(octets), segment));
    }

    Wire missed(boolean client, long count) {
        return accept(new TimelineEvent.Missed(step(), direction(client), count));
    }

    /** A note about the last segment. */
    Wire noted(SegmentNote.Kind kind, long offset, long length, String other) {
        return noted(segments() - 1, kind, offset, length, other);
    }

    Wire noted(int segment, SegmentNote.Kind kind, long offset, long length, String other) {
        return accept(new TimelineEvent.Noted(nanos,
                new SegmentNote(segment, kind, offset, length, Octets.latin1(other))));
    }

    Timeline end() {
        builder.end();
        return builder.snapshot();
    }

    private static Direction direction(boolean client) {
        return client ? Direction.CLIENT : Direction.SERVER;
    }
}
