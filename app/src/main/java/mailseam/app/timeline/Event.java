package mailseam.app.timeline;

import java.util.Comparator;
import mailseam.timeline.filter.Matches;

/**
 * An event of a timeline: a row of the table, and what can be selected.
 *
 * @param index its index among those of its kind in the timeline
 * @param nanos when, in nanoseconds since the start; for commands and replies, when the last octet came
 */
public record Event(EventKind kind, int index, long nanos) {
    /** In order of time. */
    static final Comparator<Event> IN_TIME = Comparator.comparingLong(Event::nanos).thenComparing(Event::kind)
            .thenComparingInt(Event::index);

    /** Whether a filter means it. */
    public boolean isIn(Matches matches) {
        return kind.isIn(matches, index);
    }
}
