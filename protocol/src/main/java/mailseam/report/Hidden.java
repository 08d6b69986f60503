package mailseam.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Direction;
import mailseam.timeline.Concealed;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Which octets of a timeline no export may have, and what stands for them. */
final class Hidden {
    /** Octets of one direction, from one stream offset up to another, and what stands for them. */
    record Range(long from, long to, String shown) {
    }

    private static final String CREDENTIAL = "(credential)";

    private final Map<Direction, List<Range>> ranges = new EnumMap<>(Direction.class);

    private Hidden() {
        for (Direction direction : Direction.values()) {
            ranges.put(direction, new ArrayList<>());
        }
    }

    static Hidden of(Timeline timeline) {
        Hidden hidden = new Hidden();
        Concealed last = null;
        for (Concealed next : Concealed.in(timeline, true)) {
            hidden.add(next, last != null && last.direction() == next.direction() && last.to() == next.from()
                    && last.name().equals(next.name()));
            last = next;
        }
        return hidden;
    }

    /** What a segment boundary cuts is one range. */
    private void add(Concealed next, boolean goesOn) {
        List<Range> list = in(next.direction());
        String shown = next.credential() ? CREDENTIAL : "${secret:" + SafeText.of(next.name()) + "}";
        list.add(new Range(goesOn ? list.removeLast().from() : next.from(), next.to(), shown));
    }

    private List<Range> in(Direction direction) {
        return ranges.getOrDefault(direction, List.of());
    }

    /** The first range of a direction that ends behind an offset, whether it has begun there or not. */
    @Nullable
    Range next(Direction direction, long offset) {
        List<Range> list = in(direction);
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < list.size() ? list.get(low) : null;
    }
}
