package mailseam.timeline.derived;

import java.util.List;
import java.util.function.Function;
import mailseam.smtp.Origin;
import mailseam.timeline.Timeline;

/** Finds the commands and replies around a segment, without looking at all of them. */
public final class Carriers {
    private Carriers() {
    }

    /** The first command whose last octet came in this segment or a later one; the count if there is none. */
    public static int firstCommand(Timeline timeline, int segment) {
        return first(timeline.commands(), segment, item -> item.unit().origins());
    }

    /** The first reply whose last octet came in this segment or a later one; the count if there is none. */
    public static int firstReply(Timeline timeline, int segment) {
        return first(timeline.replies(), segment, item -> item.reply().origins());
    }

    private static <T> int first(List<T> items, int segment, Function<T, List<Origin>> origins) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins.apply(items.get(middle)).getLast().segment() >= segment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
