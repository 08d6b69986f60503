package mailseam.app.lanes;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import mailseam.timeline.Segment;
import org.jspecify.annotations.Nullable;

/** Two places in a timeline, and what lies between them. */
final class Cursors {
    private final ObjectProperty<@Nullable Place> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Place> second = new SimpleObjectProperty<>();

    /** One of the two. */
    ObjectProperty<@Nullable Place> cursor(boolean theFirst) {
        return theFirst ? first : second;
    }

    /** Takes both away. */
    void clear() {
        first.set(null);
        second.set(null);
    }

    /** What lies between the two, if both are there; from the first to the second, or back. */
    Optional<Between> between(LaneMap map) {
        Place from = first.get();
        Place to = second.get();
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(new Between(nanos(map, to) - nanos(map, from),
                map.lane(true).octetsBefore(to) - map.lane(true).octetsBefore(from),
                map.lane(false).octetsBefore(to) - map.lane(false).octetsBefore(from),
                to.segment() - from.segment() + (to.part() > 0 ? 1 : 0) - (from.part() > 0 ? 1 : 0)));
    }

    /** When it was at a place, in nanoseconds since the start. */
    static long nanos(LaneMap map, Place place) {
        Segment segment = map.timeline().segments().get(place.segment());
        if (place.part() <= 1 || place.segment() + 1 >= map.axis().count()) {
            return segment.nanos();
        }
        long next = map.timeline().segments().get(place.segment() + 1).nanos();
        return segment.nanos() + Math.round((place.part() - 1) * Math.max(0, next - segment.nanos()));
    }

    /**
     * What lies between two places; negative where the second stands before the first.
     *
     * @param nanos        the time
     * @param clientOctets octets of the client's stream
     * @param serverOctets octets of the server's stream
     * @param segments     segments that start between them
     */
    record Between(long nanos, long clientOctets, long serverOctets, int segments) {
    }
}
