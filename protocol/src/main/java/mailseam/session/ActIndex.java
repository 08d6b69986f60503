package mailseam.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import mailseam.smtp.Direction;

/** Which act said the octet at an offset of a stream. */
final class ActIndex {
    private final Map<Direction, TreeMap<Long, Integer>> starts = new EnumMap<>(Direction.class);
    private final Map<Direction, Long> lengths = new EnumMap<>(Direction.class);

    /** An act says the next octets of a side, at least one. */
    void add(Direction side, int length, int act) {
        long start = lengths.getOrDefault(side, 0L);
        starts.computeIfAbsent(side, _ -> new TreeMap<>()).put(start, act);
        lengths.put(side, start + length);
    }

    /** The act that said the octet at an offset, of those that were said. */
    int actAt(Direction side, long offset) {
        return starts.getOrDefault(side, new TreeMap<>()).floorEntry(offset).getValue();
    }
}
