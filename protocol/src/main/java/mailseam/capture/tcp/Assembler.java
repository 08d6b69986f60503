package mailseam.capture.tcp;

import java.util.ArrayDeque;
import java.util.Iterator;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentNote;

/**
 * Brings the segments of both directions into the order of their streams. A segment is held while octets before it are missing, or
 * octets of the other direction that its sender had acknowledged: captures from several queues mix up what happened. What the
 * receiver has acknowledged and what yet does not come was not captured: after 16 more segments or a second it is given up, and a
 * gap is told of. Octets that nobody has acknowledged may still be sent again, so their wait ends only when 4,096 segments or
 * 8 MiB are held.
 */
final class Assembler {
    private static final int SOON = 16;
    private static final long SOON_NANOS = 1_000_000_000L;
    private static final int MOST = 4096;
    private static final long MOST_OCTETS = 8L << 20;

    private final StreamHandler handler;
    private final History.FileOctets file;
    private final Half client;
    private final Half server;
    private final ArrayDeque<Held> held = new ArrayDeque<>();
    private long heldOctets;

    Assembler(StreamHandler handler, History.FileOctets file, Half client, Half server) {
        this.handler = handler;
        this.file = file;
        this.client = client;
        this.server = server;
    }

    /** Takes a segment of which the handler was told. */
    void add(Held segment) {
        if (isReady(segment)) {
            deliver(segment);
            drain();
        } else {
            Half half = half(segment.direction());
            held.add(segment.waiting(segment.offset() > half.top ? half.top : -1));
            heldOctets += segment.octets().length();
        }
        Half own = half(segment.direction());
        own.top = Math.max(own.top, segment.end());
        giveUp(segment.nanos());
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** Nothing more comes: what is held is told of, with the gaps before it. */
    void end() {
        while (!held.isEmpty()) {
            skipToFirst(false);
        }
    }

    private Half half(Direction direction) {
        return direction == Direction.CLIENT ? client : server;
    }

    private boolean isReady(Held segment) {
        Half other = half(segment.direction().opposite());
        return segment.offset() <= half(segment.direction()).next
                && (!other.seen || segment.needs() <= other.next);
    }

    private void drain() {
        boolean more = !held.isEmpty();
        while (more) {
            more = false;
            for (Iterator<Held> all = held.iterator(); all.hasNext();) {
                Held next = all.next();
                if (isReady(next)) {
                    all.remove();
                    heldOctets -= next.octets().length();
                    deliver(next);
                    more = true;
                }
            }
        }
    }

    private void giveUp(long now) {
        while (!held.isEmpty()) {
            Held first = held.getFirst();
            boolean lost = half(first.direction()).next < half(first.direction()).acknowledged
                    || first.offset() <= half(first.direction()).next;
            boolean soon = lost && (held.size() > SOON || now - first.nanos() > SOON_NANOS);
            if (!soon && held.size() <= MOST && heldOctets <= MOST_OCTETS) {
                return;
            }
            skipToFirst(true);
        }
    }

    /** Gives up what the first held segment waits for: what was acknowledged of it, and all of it where nothing more comes. */
    private void skipToFirst(boolean onlyAcknowledged) {
        Held first = held.getFirst();
        Direction direction = first.direction();
        long to = first.offset();
        if (to <= half(direction).next) {
            direction = direction.opposite();
            to = first.needs();
        }
        Half half = half(direction);
        for (Held one : held) {
            if (one.direction() == direction && one.offset() > half.next) {
                to = Math.min(to, one.offset());
            }
        }
        if (onlyAcknowledged && half.acknowledged > half.next) {
            to = Math.min(to, half.acknowledged);
        }
        long count = to - half.next;
        half.gap += count;
        half.lost = half.next;
        half.next = to;
        handler.missing(direction, count, first.nanos());
        drain();
    }

    private void deliver(Held segment) {
        Half half = half(segment.direction());
        if (segment.wanted() >= 0 && segment.wanted() != half.lost) {
            handler.note(new SegmentNote(segment.segment(), SegmentNote.Kind.OUT_OF_ORDER, segment.offset(),
                    segment.length()));
        }
        long old = Math.min(segment.end(), half.next) - segment.offset();
        if (old > 0) {
            compare(half, segment, (int) Math.min(old, segment.octets().length()));
        }
        if (segment.end() <= half.next) {
            return;
        }
        if (half.gap > 0) {
            handler.note(new SegmentNote(segment.segment(), SegmentNote.Kind.GAP, half.next - half.gap, half.gap));
            half.gap = 0;
        }
        int from = (int) Math.max(0, old);
        Octets octets = from < segment.octets().length() ? segment.octets().slice(from, segment.octets().length())
                : Octets.EMPTY;
        long at = half.next;
        half.next = segment.end();
        if (!octets.isEmpty()) {
            half.history.add(at, octets, segment.place() < 0 ? -1 : segment.place() + from);
            handler.octets(segment.direction(), octets, segment.segment(), segment.nanos());
        }
        long missing = segment.end() - at - octets.length();
        if (missing > 0) {
            handler.missing(segment.direction(), missing, segment.nanos());
        }
    }

    private void compare(Half half, Held segment, int count) {
        Octets again = segment.octets().slice(0, count);
        SegmentNote.Kind kind = switch (half.history.compare(segment.offset(), again, file)) {
            case SAME -> SegmentNote.Kind.RETRANSMISSION;
            case UNKNOWN -> SegmentNote.Kind.OLD;
            case OTHER -> segment.offset() + count <= half.acknowledged ? SegmentNote.Kind.OTHER_OCTETS
                    : SegmentNote.Kind.OTHER_OCTETS_UNCERTAIN;
        };
        handler.note(new SegmentNote(segment.segment(), kind, segment.offset(), count,
                kind == SegmentNote.Kind.RETRANSMISSION ? Octets.EMPTY : again.compact()));
    }
}
