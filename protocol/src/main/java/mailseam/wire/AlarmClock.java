package mailseam.wire;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one alarm of a connection. Before it rings, the loop sees to all of its connections a few times: where the whole program stood
 * still, what came meanwhile, and what others on this loop made of that, is heard before the time counts as over.
 */
final class AlarmClock {
    /** So often; each time what is under way between two connections of the loop gets one connection further. */
    private static final int TURNS = 4;

    private final EventLoop loop;
    private final Runnable ring;
    private @Nullable Future<?> set;

    AlarmClock(EventLoop loop, Runnable ring) {
        this.loop = loop;
        this.ring = () -> {
            set = null;
            ring.run();
        };
    }

    /** Rings once, after a time, instead of when it was set to before. */
    void set(Duration after) {
        clear();
        schedule(after.toNanos(), TURNS);
    }

    /** What is scheduled while the loop does its tasks is done when it has seen to its connections again. */
    private void schedule(long nanos, int turns) {
        set = loop.schedule(turns == 0 ? ring : () -> schedule(0, turns - 1), nanos, TimeUnit.NANOSECONDS);
    }

    /** Whether it is going to ring. */
    boolean isSet() {
        return set != null;
    }

    /** Does not ring. */
    void clear() {
        if (set != null) {
            set.cancel(false);
            set = null;
        }
    }
}
