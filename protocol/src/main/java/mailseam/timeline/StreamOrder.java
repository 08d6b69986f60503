package mailseam.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * The segments of a timeline as far as each brings its stream forward, in an order in which each stream goes on without a break: what
 * was sent again is left out, and what came too early stands behind what it came before. In a timeline that is no capture's these
 * are all segments as they are.
 */
final class StreamOrder {
    private final Timeline timeline;
    private final List<Segment> ordered = new ArrayList<>();
    private final List<Segment> waiting = new ArrayList<>();
    private final Map<Direction, Long> done = new EnumMap<>(Map.of(Direction.CLIENT, 0L, Direction.SERVER, 0L));

    private StreamOrder(Timeline timeline) {
        this.timeline = timeline;
    }

    static List<Segment> of(Timeline timeline) {
        StreamOrder order = new StreamOrder(timeline);
        boolean straight = true;
        for (Segment segment : timeline.segments()) {
            straight &= segment.offset() == order.done.getOrDefault(segment.direction(), 0L);
            order.add(segment);
        }
        if (straight) {
            return timeline.segments();
        }
        order.waiting.forEach(order::take);
        return order.ordered;
    }

    private void add(Segment segment) {
        long from = done.getOrDefault(segment.direction(), 0L);
        OctetStream stream = timeline.stream(segment.direction());
        if (segment.offset() > from && !stream.read(from, 1).isEmpty()) {
            waiting.add(segment);
        } else {
            take(segment);
            for (Iterator<Segment> early = waiting.iterator(); early.hasNext();) {
                Segment next = early.next();
                if (next.offset() <= done.getOrDefault(next.direction(), 0L)) {
                    early.remove();
                    take(next);
                }
            }
        }
    }

    private void take(Segment segment) {
        long from = Math.max(segment.offset(), done.getOrDefault(segment.direction(), 0L));
        boolean isCaptured = segment.state() == SegmentState.CAPTURED;
        if (from > segment.end() || (from == segment.end() && (isCaptured || segment.length() > 0))) {
            return;
        }
        boolean isWhole = from == segment.offset();
        Octets octets = timeline.stream(segment.direction()).read(from, (int) (segment.end() - from));
        if (!isCaptured || !octets.isEmpty()) {
            done.put(segment.direction(), segment.end());
            ordered.add(isWhole && (!isCaptured || octets.length() == segment.length()) ? segment
                    : new Segment(segment.index(), segment.direction(), segment.nanos(), from, octets.length(),
                            segment.state(), segment.planned(), segment.frame(), segment.kernel()));
        }
    }
}
