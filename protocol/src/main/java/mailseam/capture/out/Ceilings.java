package mailseam.capture.out;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;

/**
 * How far a stream may be acknowledged before each segment: where it is uncertain which of two contents were taken, nobody had
 * acknowledged the first when the second came.
 */
final class Ceilings {
    private final Map<Direction, TreeMap<Integer, Long>> ceilings = new EnumMap<>(Direction.class);

    Ceilings(Timeline timeline) {
        List<SegmentNote> notes = timeline.notes();
        for (int i = notes.size() - 1; i >= 0; i--) {
            SegmentNote note = notes.get(i);
            if (note.kind() == SegmentNote.Kind.OTHER_OCTETS_UNCERTAIN) {
                Segment segment = timeline.segments().get(note.segment());
                TreeMap<Integer, Long> all = ceilings.computeIfAbsent(segment.direction(), _ -> new TreeMap<>());
                all.merge(note.segment(), note.offset() + note.length() - 1, Math::min);
            }
        }
        ceilings.values().forEach(Ceilings::lowestOfAllThatFollow);
    }

    private static void lowestOfAllThatFollow(NavigableMap<Integer, Long> all) {
        long lowest = Long.MAX_VALUE;
        for (Map.Entry<Integer, Long> entry : all.descendingMap().entrySet()) {
            lowest = Math.min(lowest, entry.getValue());
            entry.setValue(lowest);
        }
    }

    /** So far a stream may be acknowledged at any time. */
    long lowest(Direction direction) {
        TreeMap<Integer, Long> all = ceilings.get(direction);
        return all == null ? Long.MAX_VALUE : all.firstEntry().getValue();
    }

    long of(Segment segment) {
        TreeMap<Integer, Long> all = ceilings.get(segment.direction());
        Map.Entry<Integer, Long> next = all == null ? null : all.ceilingEntry(segment.index());
        return next == null ? Long.MAX_VALUE : next.getValue();
    }
}
