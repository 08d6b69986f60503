package mailseam.wire;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one alarm of a connection. */
final class AlarmClock {
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
        set = loop.schedule(ring, after.toNanos(), TimeUnit.NANOSECONDS);
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
