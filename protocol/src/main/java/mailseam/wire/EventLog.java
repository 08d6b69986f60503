package mailseam.wire;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.KernelWord;
import mailseam.timeline.TimelineEvent;

/** Tells a listener what happens on one connection, with times, and numbers the segments as the timeline does. */
final class EventLog {
    private final LongSupplier clock;
    private final Consumer<TimelineEvent> events;
    private final long start;
    private int segments;

    /** Time 0 is now. */
    EventLog(LongSupplier clock, Consumer<TimelineEvent> events) {
        this(clock, events, clock.getAsLong());
    }

    private EventLog(LongSupplier clock, Consumer<TimelineEvent> events, long start) {
        this.clock = clock;
        this.events = events;
        this.start = start;
    }

    /** A log of another connection with the same time 0. */
    EventLog beside(Consumer<TimelineEvent> other) {
        return new EventLog(clock, other, start);
    }

    /** Nanoseconds since the start. */
    long nanos() {
        return clock.getAsLong() - start;
    }

    /** A planned segment is being written; gives its index in the timeline. */
    int wrote(long nanos, PlannedSegment segment) {
        events.accept(new TimelineEvent.Wrote(nanos, segment.direction(), segment.octets(), segment.index(),
                segment.secrets()));
        return segments++;
    }

    /** The kernel's word about a segment written before. */
    void confirmed(int segment, KernelWord word) {
        events.accept(new TimelineEvent.Confirmed(nanos(), segment, word));
    }

    /** One read returned octets; gives its index in the timeline. */
    int read(long nanos, Direction from, Octets octets) {
        events.accept(new TimelineEvent.Read(nanos, from, octets));
        return segments++;
    }

    /** The first event of all, at time 0, however long its delivery takes. */
    void began(Happening what, String detail) {
        events.accept(new TimelineEvent.Happened(0, what, detail));
    }

    /** Something happened to the connection. */
    void happened(Happening what, String detail) {
        events.accept(new TimelineEvent.Happened(nanos(), what, detail));
    }

    /** A side sent FIN. */
    void closed(Direction side) {
        happened(side == Direction.CLIENT ? Happening.CLIENT_CLOSED : Happening.SERVER_CLOSED, "");
    }

    /** A side sent RST. */
    void reset(Direction side, String detail) {
        happened(side == Direction.CLIENT ? Happening.CLIENT_RESET : Happening.SERVER_RESET, detail);
    }
}
