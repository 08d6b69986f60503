package mailseam.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import org.jspecify.annotations.Nullable;

/**
 * The segments that are to be sent, of which a limited number is asked for at a time: a plan may have millions, and makes
 * them only when they are looked at.
 */
final class Outbox {
    /** Enough that no gate ever waits for the player. */
    private static final int WINDOW = 256;

    private final ArrayDeque<Iterator<PlannedSegment>> waiting = new ArrayDeque<>();
    private final ArrayDeque<PlannedSegment> asked = new ArrayDeque<>();
    private Duration wait = Duration.ZERO;

    void add(List<PlannedSegment> segments) {
        if (!segments.isEmpty()) {
            waiting.add(segments.iterator());
        }
    }

    /** The next segment to ask for, or null if that must wait or there is none. */
    @Nullable
    PlannedSegment next() {
        while (asked.size() < WINDOW && !waiting.isEmpty()) {
            if (waiting.getFirst().hasNext()) {
                PlannedSegment segment = waiting.getFirst().next();
                asked.add(segment);
                return segment;
            }
            waiting.remove();
        }
        return null;
    }

    /** The first segment of those asked for has left; which one it is. */
    @Nullable
    PlannedSegment left() {
        PlannedSegment segment = asked.poll();
        wait = segment != null && segment.after() instanceof After.Wait(Duration time) ? time : Duration.ZERO;
        return segment;
    }

    /** How long the segment that is to leave next is held up by the one before it. */
    Duration headWait() {
        return wait;
    }

    /** Whether all has left. */
    boolean isEmpty() {
        return asked.isEmpty() && waiting.isEmpty();
    }
}
