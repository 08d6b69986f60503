package mailseam.timeline.derived;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/**
 * The segments of a conversation as each of four sources has them: as they were planned, as the kernel confirmed them, as they were
 * captured, and as they were read. One timeline has one or two of them for each direction; others of the same conversation, such as
 * the capture of a run, add theirs by the offsets of their octets.
 */
public final class Layers {
    /** So many segments are looked at for those of a source. */
    private static final int SEARCHED = 16_384;
    /** So many are asked whether a source has any. */
    private static final int ASKED = 256;
    /** So many are counted. */
    private static final int MOST = 1_000;

    private final List<Map<Direction, StreamMap>> maps = new ArrayList<>();
    private List<Timeline> timelines = List.of();

    Layers grow(List<Timeline> later) {
        timelines = later;
        for (int i = 0; i < timelines.size(); i++) {
            if (i == maps.size()) {
                maps.add(new EnumMap<>(Map.of(Direction.CLIENT, new StreamMap(Direction.CLIENT), Direction.SERVER,
                        new StreamMap(Direction.SERVER))));
            }
            Timeline timeline = timelines.get(i);
            maps.get(i).values().forEach(map -> map.grow(timeline));
        }
        return this;
    }

    /** The sources that stand behind one segment: what was confirmed had been planned. */
    public static Set<SegmentState> of(Segment segment) {
        return segment.state() == SegmentState.CONFIRMED ? Set.of(SegmentState.PLANNED, SegmentState.CONFIRMED)
                : Set.of(segment.state());
    }

    /** Whether a source has any segment of a direction; only the first few of each timeline are asked. */
    public boolean has(SegmentState layer, Direction direction) {
        return !spans(layer, direction, new LayerSpan(0, Long.MAX_VALUE), 1, ASKED).isEmpty();
    }

    /** The segments that a source has between two offsets of a stream, as they lie, at most {@code limit}. */
    public List<LayerSpan> spans(SegmentState layer, Direction direction, long from, long to, int limit) {
        return spans(layer, direction, new LayerSpan(from, to), limit, SEARCHED);
    }

    private List<LayerSpan> spans(SegmentState layer, Direction direction, LayerSpan in, int limit, int searched) {
        List<LayerSpan> found = new ArrayList<>();
        for (int i = 0; i < timelines.size() && found.isEmpty(); i++) {
            StreamMap map = map(i, direction);
            int last = Math.min(map.count(), map.firstEndingBehind(in.from()) + searched);
            for (int at = map.firstEndingBehind(in.from()); at < last && found.size() < limit; at++) {
                Segment segment = map.get(at);
                if (segment.offset() >= in.to()) {
                    break;
                }
                if (of(segment).contains(layer)) {
                    found.add(new LayerSpan(segment.offset(), segment.end()));
                }
            }
        }
        return found;
    }

    /** In how many segments a source has the octets of one. */
    public int count(SegmentState layer, Segment segment) {
        return spans(layer, segment.direction(), segment.offset(), segment.end(), MOST).size();
    }

    private StreamMap map(int timeline, Direction direction) {
        return maps.get(timeline).getOrDefault(direction, new StreamMap(direction));
    }

    /** The segment of the first timeline that carries an octet of a stream first; -1 if none does. */
    public int carrier(Direction direction, long offset) {
        StreamMap map = map(0, direction);
        int at = map.firstEndingBehind(offset);
        return at < map.count() && map.get(at).offset() <= offset ? map.get(at).index() : -1;
    }
}
