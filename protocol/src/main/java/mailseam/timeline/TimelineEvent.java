package mailseam.timeline;

import java.util.List;
import mailseam.session.SecretSpan;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** What a source of timelines says as things happen; in the order of the events a timeline grows. */
public sealed interface TimelineEvent {
    /** When, in nanoseconds since the start. */
    long nanos();

    /** Octets were written as one segment; nothing is confirmed yet. {@code planned} as in {@link Segment}. */
    record Wrote(long nanos, Direction direction, Octets octets, int planned,
            List<SecretSpan> secrets) implements TimelineEvent {
    }

    /** The kernel's word about an earlier write: {@code segment} is its index in the timeline. */
    record Confirmed(long nanos, int segment, KernelWord word) implements TimelineEvent {
    }

    /** One read returned octets. */
    record Read(long nanos, Direction direction, Octets octets) implements TimelineEvent {
    }

    /** A capture has a segment whose octets continue the stream. */
    record Captured(long nanos, Direction direction, Octets octets, int frame) implements TimelineEvent {
    }

    /**
     * A capture has a segment at a place of the stream, which may be one that the stream has already or has not reached. Its octets
     * come by {@link Continued}. {@code acknowledged} as in {@link Timeline#acknowledged}.
     */
    record Sighted(long nanos, Direction direction, long offset, int length, int frame,
            long acknowledged) implements TimelineEvent {
        /** Of which nobody knows what it acknowledged. */
        public Sighted(long nanos, Direction direction, long offset, int length, int frame) {
            this(nanos, direction, offset, length, frame, -1);
        }
    }

    /** The stream goes on with octets that a segment carried, which is named by its index. */
    record Continued(long nanos, Direction direction, Octets octets, int segment) implements TimelineEvent {
    }

    /** The stream goes on with so many octets that the capture does not have; 0 at its beginning: it is seen from the middle. */
    record Missed(long nanos, Direction direction, long count) implements TimelineEvent {
    }

    /** From here on neither direction is SMTP, since TLS has begun without STARTTLS. */
    record Encrypted(long nanos) implements TimelineEvent {
    }

    /** A capture shows something about a segment. */
    record Noted(long nanos, SegmentNote note) implements TimelineEvent {
    }

    /** A recording has a segment, and the word about it without the details. */
    record Recorded(long nanos, Direction direction, Octets octets, SegmentState state,
            List<SecretSpan> secrets) implements TimelineEvent {
    }

    /** Something happened to the connection. */
    record Happened(long nanos, Happening what, String detail) implements TimelineEvent {
    }
}
