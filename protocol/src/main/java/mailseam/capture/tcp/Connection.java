package mailseam.capture.tcp;

import mailseam.capture.file.CaptureReader;
import mailseam.capture.packet.TcpPacket;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentNote;
import org.jspecify.annotations.Nullable;

/**
 * A connection that a capture shows, or a part of one. Which side is the client is known from the SYN; else from the ports and the
 * first octets, and until then nothing is told of.
 */
public final class Connection {
    private final Endpoints endpoints;
    private final CaptureReader.Mark begin;
    private final int number;
    private final long nanos;
    private final Half[] halves = {new Half(), new Half()};
    private int client = -1;
    private @Nullable StreamHandler handler;
    private @Nullable Assembler assembler;
    private boolean resetSeen;
    private boolean ended;
    private int segments;
    private int frames;
    private long last;

    Connection(Endpoints endpoints, int number, CaptureReader.Mark begin, long nanos) {
        this.endpoints = endpoints;
        this.number = number;
        this.begin = begin;
        this.nanos = nanos;
    }

    /** Its number among the connections of the capture, from 0. */
    public int number() {
        return number;
    }

    /** Where its packets are. */
    public ConnectionPlace place() {
        return new ConnectionPlace(endpoints, begin, frames);
    }

    /** When its first packet came, in nanoseconds since 1970. */
    public long nanos() {
        return nanos;
    }

    /** When its last packet so far came, in nanoseconds since 1970. */
    public long lastNanos() {
        return last;
    }

    /** How many frames it has so far. */
    public int frames() {
        return frames;
    }

    /** The address and port of a side. */
    public Endpoint endpoint(Direction direction) {
        return endpoints.get(direction == Direction.CLIENT ? client : 1 - client);
    }

    /** Whether any packet of a side was seen. */
    public boolean seen(Direction direction) {
        return half(direction).seen;
    }

    /** Whether the SYN of a side was seen. */
    public boolean opened(Direction direction) {
        return half(direction).synSeen;
    }

    /** Whether both sides have sent FIN, or one RST. */
    public boolean isClosed() {
        return resetSeen || (halves[0].finSeen && halves[1].finSeen);
    }

    Endpoints endpoints() {
        return endpoints;
    }

    /** Whether the FIN of a side was seen. */
    public boolean closed(Direction direction) {
        return half(direction).finSeen;
    }

    private Half half(Direction direction) {
        return halves[direction == Direction.CLIENT ? client : 1 - client];
    }

    /** Whether a packet with SYN belongs to another connection of the same ports. */
    boolean isOther(TcpPacket packet, int source) {
        Half half = halves[source];
        return packet.has(TcpPacket.SYN) && half.begun && half.first() != packet.sequence() + 1
                && (half.settled || half.synSeen);
    }

    /**
     * Takes a packet of this connection.
     *
     * @param source which of its two ends sent it: 0 or 1
     */
    void take(TcpPacket packet, int source, Connections.Factory factory, History.FileOctets file) {
        frames++;
        last = packet.nanos();
        if (ended) {
            return;
        }
        if (client < 0) {
            client = clientOf(packet, source);
        }
        Half half = halves[source];
        half.seen = true;
        long offset = begin(half, packet);
        acknowledge(packet, halves[1 - source]);
        if (client >= 0 && (packet.length() > 0 || isEvent(packet))) {
            tell(packet, source, offset, factory, file);
        }
    }

    private static boolean isEvent(TcpPacket packet) {
        return packet.has(TcpPacket.SYN) || packet.has(TcpPacket.FIN) || packet.has(TcpPacket.RST);
    }

    private int clientOf(TcpPacket packet, int source) {
        if (packet.has(TcpPacket.SYN)) {
            return packet.has(TcpPacket.ACK) ? 1 - source : source;
        }
        int known = MailPorts.server(endpoints.get(0).port(), endpoints.get(1).port());
        if (known >= 0) {
            return 1 - known;
        }
        if (packet.captured() > 0) {
            return FirstOctets.areServers(packet) ? 1 - source : source;
        }
        return packet.has(TcpPacket.RST) ? source : -1;
    }

    /** Finds offset 0 if it is not known, and gives the offset of the packet's first octet. */
    private static long begin(Half half, TcpPacket packet) {
        int sequence = packet.has(TcpPacket.SYN) ? packet.sequence() + 1 : packet.sequence();
        if (!half.begun || (packet.has(TcpPacket.SYN) && !half.settled && half.first() != sequence)) {
            half.begin(sequence);
        } else if (!half.settled && !half.synSeen && half.offset(sequence) < 0) {
            half.beginEarlier(sequence);
        }
        half.synSeen |= packet.has(TcpPacket.SYN);
        return half.offset(sequence);
    }

    private static void acknowledge(TcpPacket packet, Half other) {
        if (!packet.has(TcpPacket.ACK)) {
            return;
        }
        if (!other.begun) {
            other.begin(packet.acknowledgement());
        }
        long upTo = other.offset(packet.acknowledgement());
        if (upTo > other.acknowledged && upTo - other.next <= Half.FARTHEST) {
            other.acknowledged = upTo;
        }
    }

    private void tell(TcpPacket packet, int source, long offset, Connections.Factory factory,
            History.FileOctets file) {
        StreamHandler to = handler;
        Assembler order = assembler;
        if (to == null || order == null) {
            to = factory.handler(this);
            order = new Assembler(to, file, half(Direction.CLIENT), half(Direction.SERVER));
            handler = to;
            assembler = order;
        }
        Direction direction = source == client ? Direction.CLIENT : Direction.SERVER;
        Half half = halves[source];
        if (packet.has(TcpPacket.SYN)) {
            half.options = packet.options();
            to.opened(direction, half.options, packet.nanos());
        }
        window(packet, half, direction, to);
        if (packet.length() > 0 && !packet.has(TcpPacket.RST)) { // what comes with RST is a reason in words (RFC 9293 3.10.7)
            segment(packet, direction, offset, to, order);
        }
        if (packet.has(TcpPacket.FIN) && !half.finSeen) {
            half.finSeen = true;
            half.end = offset + packet.length();
            to.closed(direction, packet.nanos());
        }
        if (packet.has(TcpPacket.RST)) {
            resetSeen = true;
            to.reset(direction, packet.nanos());
        }
    }

    private static void window(TcpPacket packet, Half half, Direction direction, StreamHandler to) {
        boolean isClosed = packet.window() == 0 && !packet.has(TcpPacket.RST) && !packet.has(TcpPacket.SYN);
        if (isClosed != half.windowClosed && !packet.has(TcpPacket.RST)) {
            half.windowClosed = isClosed;
            to.window(direction, !isClosed, packet.nanos());
        }
    }

    private void segment(TcpPacket packet, Direction direction, long offset, StreamHandler to, Assembler order) {
        Half half = half(direction);
        int segment = segments++;
        boolean isFirst = !half.settled;
        half.settled = true;
        to.segment(direction, offset, packet.length(), packet.frame(), packet.nanos(),
                acknowledged(packet, half(direction.opposite())));
        if (packet.length() == 1 && offset == half.next - 1 && !isFirst) {
            to.note(new SegmentNote(segment, SegmentNote.Kind.KEEP_ALIVE, offset, 1, packet.octets().compact()));
            return;
        }
        SegmentNote.Kind outside = offset + packet.length() <= 0 || offset - half.next > Half.FARTHEST
                ? SegmentNote.Kind.OUTSIDE
                : offset >= half.end ? SegmentNote.Kind.BEHIND_END : null;
        if (outside != null) {
            to.note(new SegmentNote(segment, outside, offset, packet.length(), packet.octets().compact()));
            return;
        }
        noteSize(packet, segment, direction, offset, to);
        Octets octets = packet.octets();
        int before = (int) Math.min(octets.length(), Math.max(0, -offset));
        order.add(new Held(direction, Math.max(0, offset), packet.length() - (int) Math.max(0, -offset),
                octets.slice(before, octets.length()), needs(packet, half(direction.opposite())), segment,
                packet.nanos(),
                packet.fileOffset() < 0 ? -1 : packet.fileOffset() + before, -1));
    }

    private static long acknowledged(TcpPacket packet, Half other) {
        return packet.has(TcpPacket.ACK) ? Math.max(-1, other.offset(packet.acknowledgement())) : -1;
    }

    /** What the sender had of the other stream; a FIN counts as an octet that no segment brings. */
    private static long needs(TcpPacket packet, Half other) {
        long acknowledged = packet.has(TcpPacket.ACK) ? other.offset(packet.acknowledgement()) : 0;
        boolean isPlausible = acknowledged <= other.acknowledged && acknowledged != other.next + 1;
        return isPlausible ? Math.min(acknowledged, other.end) : 0;
    }

    private void noteSize(TcpPacket packet, int segment, Direction direction, long offset, StreamHandler to) {
        int mss = half(direction.opposite()).options.mss();
        if (mss > 0 && packet.length() > mss) {
            to.note(new SegmentNote(segment, SegmentNote.Kind.LARGER_THAN_MSS, offset, packet.length()));
        }
        if (packet.captured() < packet.length()) {
            to.note(new SegmentNote(segment, SegmentNote.Kind.SNAPPED, offset + packet.captured(),
                    packet.length() - packet.captured()));
        }
        if (packet.parts() > 0) {
            to.note(new SegmentNote(segment, SegmentNote.Kind.FRAGMENTED, offset, packet.parts()));
        }
    }

    /** Nothing more comes. */
    void end() {
        ended = true;
        if (assembler != null) {
            assembler.end();
            assembler = null;
        }
        if (handler != null) {
            handler.end();
            handler = null;
        }
    }
}
