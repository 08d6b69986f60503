package mailseam.app.timeline;

import java.util.Arrays;
import mailseam.timeline.Timeline;
import mailseam.timeline.filter.Matches;

/**
 * The events of a timeline in order of time: twelve octets for each, and no object. It never changes and may be given to any thread; what
 * {@link #grow} gives shares its arrays with it.
 */
public final class EventIndex {
    /** Of nothing. */
    public static final EventIndex EMPTY = new EventIndex(new long[0], new int[0], 0,
            new int[EventKind.values().length]);

    private static final int KIND_SHIFT = 30;
    private static final int INDEX_MASK = (1 << KIND_SHIFT) - 1;
    private static final EventKind[] KINDS = EventKind.values();

    /** Behind the last row there may be rows of an index that this one has grown into. */
    private final long[] nanos;
    /** The kind in the two highest bits and its index among those of its kind: as unsigned numbers in the order of events of one time. */
    private final int[] names;
    private final int size;
    private final int[] known;

    private EventIndex(long[] nanos, int[] names, int size, int[] known) {
        this.nanos = nanos;
        this.names = names;
        this.size = size;
        this.known = known;
    }

    /** How many events there are. */
    public int size() {
        return size;
    }

    /** When the event of a row was, in nanoseconds since the start. */
    public long nanos(int row) {
        return nanos[row];
    }

    /** What the event of a row is. */
    public EventKind kind(int row) {
        return KINDS[names[row] >>> KIND_SHIFT];
    }

    /** Its index among those of its kind in the timeline. */
    public int index(int row) {
        return names[row] & INDEX_MASK;
    }

    /** The event of a row. */
    public Event event(int row) {
        return new Event(kind(row), index(row), nanos(row));
    }

    /** The row of an event; the row where it would stand, negated and less one, if there is none such. */
    public int row(Event event) {
        int name = name(event.kind(), event.index());
        int at = behind(event.nanos(), name) - 1;
        return at >= 0 && nanos[at] == event.nanos() && names[at] == name ? at : -at - 2;
    }

    /** The first row of a time or later; the number of rows if there is none. */
    public int firstAt(long time) {
        return time == Long.MIN_VALUE ? 0 : behind(time - 1, -1);
    }

    /** Whether a filter means the event of a row. */
    public boolean isIn(Matches matches, int row) {
        return kind(row).isIn(matches, index(row));
    }

    /** Whether one has grown from the other, with nothing new between the rows of the smaller. */
    @SuppressWarnings("ReferenceEquality") // two that share their rows have the same array
    public boolean sharesWith(EventIndex other) {
        return nanos == other.nanos;
    }

    /** Whether a row has the same event as a row of another index. */
    public boolean isSame(int row, EventIndex other, int otherRow) {
        return names[row] == other.names[otherRow] && nanos[row] == other.nanos[otherRow];
    }

    /** This, and what the timeline has more than before. Only the last index of a timeline may grow, and only on one thread at a time. */
    EventIndex grow(Timeline timeline) {
        int[] counts = new int[KINDS.length];
        int fresh = 0;
        for (EventKind kind : KINDS) {
            counts[kind.place()] = kind.count(timeline);
            fresh += counts[kind.place()] - known[kind.place()];
        }
        long[] when = new long[fresh];
        int[] who = new int[fresh];
        int at = 0;
        for (EventKind kind : KINDS) {
            for (int i = known[kind.place()]; i < counts[kind.place()]; i++) {
                when[at] = kind.nanos(timeline, i);
                who[at++] = name(kind, i);
            }
        }
        return fresh == 0 ? this : merged(when, who, counts);
    }

    private EventIndex merged(long[] when, int[] who, int[] counts) {
        int[] order = new int[when.length];
        Arrays.setAll(order, i -> i);
        MergeSort.sort(order, (first, second) -> compare(when[first], who[first], when[second], who[second]));
        int row = behind(when[order[0]], who[order[0]]);
        int total = size + order.length;
        boolean room = total <= nanos.length && row == size;
        int capacity = total + (size == 0 ? 0 : total >> 1);
        long[] times = room ? nanos : Arrays.copyOf(nanos, capacity);
        int[] all = room ? names : Arrays.copyOf(names, capacity);
        int old = size - 1;
        int fresh = order.length - 1;
        for (int to = total - 1; fresh >= 0; to--) {
            if (old >= row && compare(nanos[old], names[old], when[order[fresh]], who[order[fresh]]) > 0) {
                times[to] = nanos[old];
                all[to] = names[old--];
            } else {
                times[to] = when[order[fresh]];
                all[to] = who[order[fresh--]];
            }
        }
        return new EventIndex(times, all, total, counts);
    }

    /** The first row behind all that come before an event, and behind it too. */
    private int behind(long time, int name) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(nanos[middle], names[middle], time, name) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int compare(long nanos, int name, long otherNanos, int otherName) {
        return nanos == otherNanos ? Integer.compareUnsigned(name, otherName) : Long.compare(nanos, otherNanos);
    }

    private static int name(EventKind kind, int index) {
        return kind.place() << KIND_SHIFT | index;
    }
}
