package mailseam.capture.out;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** The comments of a timeline's marks, each at the segment that has its first octet, or at the first one from its time on. */
final class MarkWords {
    private final Map<Integer, List<String>> words = new HashMap<>();

    MarkWords(Timeline timeline) {
        if (timeline.marks().isEmpty() || timeline.segments().isEmpty()) {
            return;
        }
        Map<Direction, TreeMap<Long, Integer>> byOffset = new EnumMap<>(Direction.class);
        TreeMap<Long, Integer> byTime = new TreeMap<>();
        for (Segment segment : timeline.segments()) {
            byOffset.computeIfAbsent(segment.direction(), _ -> new TreeMap<>()).putIfAbsent(segment.offset(),
                    segment.index());
            byTime.putIfAbsent(segment.nanos(), segment.index());
        }
        for (Mark mark : timeline.marks()) {
            Map.Entry<Long, Integer> at = mark.octets().map(span -> byOffset
                    .getOrDefault(span.direction(), new TreeMap<>()).floorEntry(span.offset())).orElse(null);
            at = at == null ? byTime.ceilingEntry(mark.nanos()) : at;
            words.computeIfAbsent(at == null ? timeline.segments().size() - 1 : at.getValue(), _ -> new ArrayList<>())
                    .add("marked" + (mark.text().isEmpty() ? "" : ": " + mark.text()));
        }
    }

    List<String> of(Segment segment) {
        return words.getOrDefault(segment.index(), List.of());
    }
}
