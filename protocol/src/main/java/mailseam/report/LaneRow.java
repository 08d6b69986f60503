package mailseam.report;

import java.util.List;
import java.util.Optional;
import mailseam.timeline.Segment;

/** A row of the two lanes. All text is ASCII and safe to show; octets are in the escapes of the session format. */
public sealed interface LaneRow {
    /** When, in nanoseconds since the start. */
    long nanos();

    /** Something happened to the connection. */
    record Happened(long nanos, String text) implements LaneRow {
    }

    /**
     * Somebody's comment on a place.
     *
     * @param text what it says, on one line; not ASCII alone
     */
    record Marked(long nanos, String text) implements LaneRow {
    }

    /**
     * A segment.
     *
     * @param head    its number, whose word its boundaries are, and its length
     * @param warning what the kernel said otherwise than planned
     * @param lines   its octets, a line of the protocol in each; a bar at an end says that the line goes on in another segment
     */
    record Carried(Segment segment, String head, Optional<String> warning, List<String> lines) implements LaneRow {
        public Carried {
            lines = List.copyOf(lines);
        }

        @Override
        public long nanos() {
            return segment.nanos();
        }
    }
}
