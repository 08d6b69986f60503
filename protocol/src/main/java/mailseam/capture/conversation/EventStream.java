package mailseam.capture.conversation;

import java.util.function.Consumer;
import mailseam.capture.packet.TcpOptions;
import mailseam.capture.tcp.Connection;
import mailseam.capture.tcp.StreamHandler;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.TimelineEvent;

/** Tells what happens on a mail connection as the events from which a timeline grows; times count from its first packet. */
class EventStream implements StreamHandler {
    private static final int TLS_HANDSHAKE = 0x16;

    private final Consumer<TimelineEvent> events;
    private final Connection connection;
    private boolean begun;

    EventStream(Connection connection, Consumer<TimelineEvent> events) {
        this.connection = connection;
        this.events = events;
    }

    private long since(long nanos) {
        return nanos - connection.nanos();
    }

    private void happened(long nanos, Direction direction, Happening client, Happening server, String detail) {
        events.accept(
                new TimelineEvent.Happened(since(nanos), direction == Direction.CLIENT ? client : server, detail));
    }

    @Override
    public void segment(Direction direction, long offset, int length, int frame, long nanos, long acknowledged) {
        events.accept(new TimelineEvent.Sighted(since(nanos), direction, offset, length, frame, acknowledged));
    }

    @Override
    public void note(SegmentNote note) {
        events.accept(new TimelineEvent.Noted(since(connection.lastNanos()), note));
    }

    @Override
    public void octets(Direction direction, Octets octets, int segment, long nanos) {
        if (!begun) {
            begin(octets, since(nanos));
        }
        events.accept(new TimelineEvent.Continued(since(nanos), direction, octets, segment));
    }

    /** Without the SYN of a side its stream is seen from the middle; a handshake of TLS before anything else is TLS from the start. */
    private void begin(Octets octets, long nanos) {
        begun = true;
        if (octets.at(0) == TLS_HANDSHAKE) {
            events.accept(new TimelineEvent.Encrypted(nanos));
        }
        for (Direction direction : Direction.values()) {
            if (!connection.opened(direction) && !connection.opened(direction.opposite())) {
                events.accept(new TimelineEvent.Missed(nanos, direction, 0));
            }
        }
    }

    @Override
    public void missing(Direction direction, long count, long nanos) {
        events.accept(new TimelineEvent.Missed(since(nanos), direction, count));
    }

    @Override
    public void opened(Direction direction, TcpOptions options, long nanos) {
        happened(nanos, direction, Happening.CLIENT_OPENED, Happening.SERVER_OPENED, options.words());
    }

    @Override
    public void closed(Direction direction, long nanos) {
        happened(nanos, direction, Happening.CLIENT_CLOSED, Happening.SERVER_CLOSED, "");
    }

    @Override
    public void reset(Direction direction, long nanos) {
        happened(nanos, direction, Happening.CLIENT_RESET, Happening.SERVER_RESET, "");
    }

    @Override
    public void window(Direction direction, boolean open, long nanos) {
        if (open) {
            happened(nanos, direction, Happening.CLIENT_WINDOW_OPENED, Happening.SERVER_WINDOW_OPENED, "");
        } else {
            happened(nanos, direction, Happening.CLIENT_WINDOW_CLOSED, Happening.SERVER_WINDOW_CLOSED, "");
        }
    }

    @Override
    public void end() {
    }
}
