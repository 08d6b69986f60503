package mailseam.app.timeline;

import java.util.Locale;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Matches;

/** What an event of a timeline is; at one time they stand in this order. */
public enum EventKind {
    MOMENT(0), SEGMENT(1), COMMAND(2), REPLY(3);

    private final int place;

    EventKind(int place) {
        this.place = place;
    }

    /** Its place among the kinds, from 0: two bits. */
    int place() {
        return place;
    }

    /** The key of its word. */
    public String textKey() {
        return "event." + name().toLowerCase(Locale.ROOT);
    }

    /** How many events of this kind a timeline has. */
    public int count(Timeline timeline) {
        return switch (this) {
            case MOMENT -> timeline.moments().size();
            case SEGMENT -> timeline.segments().size();
            case COMMAND -> timeline.commands().size();
            case REPLY -> timeline.replies().size();
        };
    }

    /** When one of them was, in nanoseconds since the start; for commands and replies, when the last octet came. */
    public long nanos(Timeline timeline, int index) {
        return switch (this) {
            case MOMENT -> timeline.moments().get(index).nanos();
            case SEGMENT -> timeline.segments().get(index).nanos();
            case COMMAND -> timeline.commands().get(index).unit().origins().getLast().nanos();
            case REPLY -> timeline.replies().get(index).reply().lastNanos();
        };
    }

    /** One of them. */
    public Event event(Timeline timeline, int index) {
        return new Event(this, index, nanos(timeline, index));
    }

    /** Whether a filter means one of them. */
    boolean isIn(Matches matches, int index) {
        return switch (this) {
            case MOMENT -> matches.moment(index);
            case SEGMENT -> matches.segment(index);
            case COMMAND -> matches.command(index);
            case REPLY -> matches.reply(index);
        };
    }
}
