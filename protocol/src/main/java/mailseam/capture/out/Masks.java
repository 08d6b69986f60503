package mailseam.capture.out;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import mailseam.smtp.Direction;
import mailseam.timeline.Concealed;
import mailseam.timeline.Timeline;

/** Puts an {@code x} in the place of each octet that no file may have: secrets, and the credentials of AUTH. */
final class Masks {
    private static final byte MASK = 'x';

    private final Map<Direction, NavigableMap<Long, Long>> ranges = new EnumMap<>(Direction.class);

    Masks(Timeline timeline) {
        for (Direction direction : Direction.values()) {
            ranges.put(direction, new TreeMap<>());
        }
        Concealed.in(timeline, true).forEach(one -> in(one.direction()).put(one.from(), one.to()));
    }

    /**
     * Masks octets of a stream from an offset on.
     *
     * @return whether there was something to hide
     */
    boolean apply(Direction direction, long offset, byte[] octets) {
        NavigableMap<Long, Long> all = in(direction);
        boolean masked = false;
        Long first = all.floorKey(offset);
        for (Map.Entry<Long, Long> range : all.subMap(first == null ? offset : first, offset + octets.length)
                .entrySet()) {
            for (long at = Math.max(offset, range.getKey()); at < Math.min(offset + octets.length,
                    range.getValue()); at++) {
                octets[(int) (at - offset)] = MASK;
                masked = true;
            }
        }
        return masked;
    }

    private NavigableMap<Long, Long> in(Direction direction) {
        return ranges.computeIfAbsent(direction, _ -> new TreeMap<>());
    }
}
