package mailseam.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The alarms of several owners, numbered from 0, by the one alarm that there is outside: it is set to the earliest of them. */
final class Alarms {
    /** No alarm. */
    static final long NEVER = Long.MAX_VALUE;

    private final long[] times;
    private long outside = NEVER;

    Alarms(int owners) {
        times = new long[owners];
        Arrays.fill(times, NEVER);
    }

    /** Sets the alarm of an owner to a time in nanoseconds since the start; {@link #NEVER} takes it back. */
    void set(int owner, long nanos) {
        times[owner] = nanos;
    }

    /** Whether the alarm of an owner is set. */
    boolean isSet(int owner) {
        return times[owner] != NEVER;
    }

    /** The alarm outside went off: the owners whose time has come, whose alarms are then no longer set. */
    List<Integer> ring(long now) {
        outside = NEVER;
        List<Integer> due = new ArrayList<>();
        for (int owner = 0; owner < times.length; owner++) {
            if (times[owner] <= now) {
                times[owner] = NEVER;
                due.add(owner);
            }
        }
        return due;
    }

    /** Whether the alarm outside must be set anew, to {@link #next}; it is taken as set then. */
    boolean moved() {
        boolean moved = outside != next();
        outside = next();
        return moved;
    }

    /** When the next alarm goes off, or {@link #NEVER}. */
    long next() {
        return Arrays.stream(times).min().orElse(NEVER);
    }
}
