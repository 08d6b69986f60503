package mailseam.capture.out;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mailseam.capture.packet.TcpOptions;
import mailseam.capture.packet.TcpPacket;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import mailseam.timeline.Moment;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/**
 * Plays a timeline as the TCP segments that would be captured of it. One that was captured is played as it was: with its own SYN, FIN
 * and RST, or without, with what was sent again, came too early or had other octets, and with gaps. To any other one a handshake and
 * acknowledgements are added.
 */
final class Playback {
    private static final int WINDOW = 65_535;
    /** A sender may have so much unacknowledged, whatever the other side's window was. */
    private static final int MOST_UNACKNOWLEDGED = 60_000;
    private static final int SMALLEST_MSS = 1460;

    private final Timeline timeline;
    private final boolean captured;
    private final Map<Integer, List<SegmentNote>> notes;
    private final Masks masks;
    private final MarkWords marks;
    private final Map<Direction, Side> sides = new EnumMap<>(Direction.class);
    private final Map<Direction, Long> ends = new EnumMap<>(Direction.class);
    private final Ceilings ceilings;
    private final List<String> comments = new ArrayList<>();
    private Consumer<Sent> to = _ -> {};
    private long now;

    Playback(Timeline timeline) {
        this.timeline = timeline;
        this.captured = !timeline.segments().isEmpty()
                && timeline.segments().stream().allMatch(segment -> segment.state() == SegmentState.CAPTURED);
        this.notes = timeline.notes().stream().collect(Collectors.groupingBy(SegmentNote::segment));
        this.masks = new Masks(timeline);
        this.marks = new MarkWords(timeline);
        this.ceilings = new Ceilings(timeline);
        for (Direction direction : Direction.values()) {
            sides.put(direction, new Side());
            ends.put(direction, timeline.notes().stream().filter(note -> note.kind() == SegmentNote.Kind.BEHIND_END)
                    .filter(note -> timeline.segments().get(note.segment()).direction() == direction)
                    .mapToLong(SegmentNote::offset).reduce(timeline.stream(direction).length(), Math::min));
        }
    }

    /** Whether all segments are as they were captured. */
    boolean isCaptured() {
        return captured;
    }

    /** Whether each segment has a timestamp. */
    boolean hasTimestamps() {
        List<Moment> opened = timeline.moments().stream().filter(moment -> moment.what() == Happening.CLIENT_OPENED
                || moment.what() == Happening.SERVER_OPENED).toList();
        return !opened.isEmpty()
                && opened.stream().allMatch(moment -> TcpOptions.of(moment.detail()).timestamps());
    }

    void play(Consumer<Sent> sink) {
        to = sink;
        List<Moment> moments = timeline.moments();
        int next = 0;
        beginInTheMiddle();
        for (Segment segment : timeline.segments()) {
            while (next < moments.size() && isBefore(moments.get(next), segment)) {
                happened(moments.get(next++));
            }
            now = segment.nanos();
            segment(segment);
        }
        while (next < moments.size()) {
            happened(moments.get(next++));
        }
        end();
    }

    private Side side(Direction direction) {
        return sides.computeIfAbsent(direction, _ -> new Side());
    }

    private static boolean isBefore(Moment moment, Segment segment) {
        return switch (moment.what()) {
            case CLIENT_CLOSED, SERVER_CLOSED, CLIENT_RESET, SERVER_RESET -> moment.nanos() < segment.nanos();
            default -> moment.nanos() <= segment.nanos();
        };
    }

    /** What was captured without a beginning gets one packet that says where its streams begin, and when. */
    private void beginInTheMiddle() {
        if (captured && timeline.moments().stream().noneMatch(moment -> moment.what() == Happening.CLIENT_OPENED
                || moment.what() == Happening.SERVER_OPENED)) {
            comments.add("made up: where the streams begin that were seen from the middle");
            send(timeline.segments().getFirst().direction(), TcpPacket.ACK, 0, 0);
        }
    }

    private void happened(Moment moment) {
        now = moment.nanos();
        switch (moment.what()) {
            case CONNECTING -> {
                comments.add("connecting " + moment.detail());
                if (!side(Direction.CLIENT).opened) {
                    open(Direction.CLIENT, madeUp(Direction.CLIENT));
                }
            }
            case CONNECTED -> handshake();
            case CLIENT_OPENED -> open(Direction.CLIENT, TcpOptions.of(moment.detail()));
            case SERVER_OPENED -> open(Direction.SERVER, TcpOptions.of(moment.detail()));
            case CLIENT_CLOSED -> close(Direction.CLIENT, TcpPacket.FIN);
            case SERVER_CLOSED -> close(Direction.SERVER, TcpPacket.FIN);
            case CLIENT_RESET -> close(Direction.CLIENT, TcpPacket.RST);
            case SERVER_RESET -> close(Direction.SERVER, TcpPacket.RST);
            case CLIENT_WINDOW_CLOSED -> window(Direction.CLIENT, true);
            case SERVER_WINDOW_CLOSED -> window(Direction.SERVER, true);
            case CLIENT_WINDOW_OPENED -> window(Direction.CLIENT, false);
            case SERVER_WINDOW_OPENED -> window(Direction.SERVER, false);
            case FAILED, MISSING, TLS, TIMED_OUT, STOPPED, NOT_KEPT -> comments
                    .add(moment.what().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": "
                            + moment.detail());
        }
    }

    private void handshake() {
        if (captured || side(Direction.SERVER).opened) {
            return;
        }
        if (!side(Direction.CLIENT).opened) {
            open(Direction.CLIENT, madeUp(Direction.CLIENT));
        }
        open(Direction.SERVER, madeUp(Direction.SERVER));
        acknowledge(Direction.CLIENT);
    }

    /** Options under which each segment of the other side may be as large as it is. */
    private TcpOptions madeUp(Direction direction) {
        int longest = SMALLEST_MSS;
        for (Segment segment : timeline.segments()) {
            if (segment.direction() != direction) {
                int mss = segment.kernel() == null ? segment.length() : segment.kernel().mss();
                longest = Math.max(longest, Math.min(PacketMaker.LONGEST, mss));
            }
        }
        return new TcpOptions(longest, 7, true, false);
    }

    private void open(Direction direction, TcpOptions options) {
        Side own = side(direction);
        own.opened = true;
        own.options = options;
        send(direction, direction == Direction.CLIENT ? TcpPacket.SYN : TcpPacket.SYN | TcpPacket.ACK, -1, 0);
    }

    private void segment(Segment segment) {
        handshake();
        Direction direction = segment.direction();
        Side own = side(direction);
        List<SegmentNote> noted = notes.getOrDefault(segment.index(), List.of());
        SegmentOctets octets = SegmentOctets.of(timeline, segment, noted, masks);
        acknowledgeBefore(segment, octets, noted, own);
        long known = timeline.acknowledged(segment.index());
        long acknowledged = known >= 0 ? known : acknowledgeable(direction.opposite());
        comments.addAll(octets.comments());
        comments.addAll(marks.of(segment));
        int parts = Math.max(1, (octets.length() + PacketMaker.LONGEST - 1) / PacketMaker.LONGEST);
        for (int part = 0; part < parts; part++) {
            if (parts > 1) {
                comments.add("part " + (part + 1) + " of " + parts + " of a segment of " + octets.length()
                        + " octets, which no packet can have");
            }
            int from = part * PacketMaker.LONGEST;
            int to = Math.min(octets.length(), from + PacketMaker.LONGEST);
            int there = octets.octets().length();
            send(direction, TcpPacket.ACK | (to == octets.length() ? TcpPacket.PSH : 0), octets.offset() + from,
                    acknowledged, octets.octets().slice(Math.min(from, there), Math.min(to, there)), to - from);
        }
        if (isOfStream(noted)) {
            noted.stream().filter(note -> note.kind() == SegmentNote.Kind.GAP)
                    .forEach(note -> own.sent(note.offset(), segment.offset()));
            own.sent(segment.offset(), segment.end());
        }
    }

    private static boolean isOfStream(List<SegmentNote> notes) {
        return notes.stream().noneMatch(note -> note.kind() == SegmentNote.Kind.OUTSIDE
                || note.kind() == SegmentNote.Kind.BEHIND_END || note.kind() == SegmentNote.Kind.KEEP_ALIVE);
    }

    /** Other octets than those already acknowledged need an acknowledgement before them; and no window may overflow. */
    private void acknowledgeBefore(Segment segment, SegmentOctets octets, List<SegmentNote> noted, Side own) {
        Direction receiver = segment.direction().opposite();
        long needed = noted.stream().filter(note -> note.kind() == SegmentNote.Kind.OTHER_OCTETS)
                .mapToLong(note -> note.offset() + note.length()).max().orElse(-1);
        boolean isFull = octets.offset() + octets.length() - own.acknowledged > MOST_UNACKNOWLEDGED;
        long possible = Math.min(own.reached, ceilings.of(segment));
        long upTo = needed > own.acknowledged ? needed : isFull && possible > own.acknowledged ? possible : -1;
        if (upTo >= 0 && (!captured || isSeen(receiver))) {
            comments.add("made up: an acknowledgement that the timeline does not tell of");
            send(receiver, TcpPacket.ACK, side(receiver).top, upTo);
        }
    }

    private boolean isSeen(Direction direction) {
        return side(direction).opened || side(direction).top > 0;
    }

    private void acknowledge(Direction direction) {
        send(direction, TcpPacket.ACK, side(direction).top + (side(direction).closed ? 1 : 0),
                acknowledgeable(direction.opposite()));
    }

    /** How far a stream is acknowledged where the timeline does not say how far it was; FIN counts as an octet. */
    private long acknowledgeable(Direction direction) {
        Side side = side(direction);
        boolean fin = side.closed && side.reached >= ends.getOrDefault(direction, Long.MAX_VALUE);
        return Math.max(side.acknowledged, Math.min(side.reached + (fin ? 1 : 0), ceilings.lowest(direction)));
    }

    private void window(Direction direction, boolean closed) {
        side(direction).windowClosed = closed;
        acknowledge(direction);
    }

    private void close(Direction direction, int flag) {
        handshake();
        Side own = side(direction);
        long at = flag == TcpPacket.FIN ? ends.getOrDefault(direction, own.top) : own.top;
        send(direction, flag | TcpPacket.ACK, at, acknowledgeable(direction.opposite()));
        own.closed |= flag == TcpPacket.FIN;
    }

    /** What happened last is said on one more packet, which also acknowledges the last FIN. */
    private void end() {
        boolean bothClosed = side(Direction.CLIENT).closed && side(Direction.SERVER).closed;
        if (!comments.isEmpty() || (!captured && bothClosed)) {
            acknowledge(Direction.CLIENT);
        }
    }

    private void send(Direction direction, int flags, long offset, long acknowledged) {
        send(direction, flags, offset, acknowledged, Octets.EMPTY, 0);
    }

    private void send(Direction direction, int flags, long offset, long acknowledged, Octets octets, int length) {
        Side own = side(direction);
        Side other = side(direction.opposite());
        other.acknowledged = Math.max(other.acknowledged, acknowledged);
        to.accept(new Sent(now, direction, flags, offset, acknowledged, own.windowClosed ? 0 : WINDOW, own.options,
                octets, length, comments));
        comments.clear();
    }
}
