package mailseam.wire;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks again later, without holding up the event loop: a few times as soon as the loop has seen to its other connections, then
 * after times that grow with the wait, so that asking costs little and no wait becomes more than an eighth too long.
 */
final class Patience {
    private static final int AT_ONCE = 8;
    private static final long SHORTEST_NANOS = 20_000;
    private static final long LONGEST_NANOS = 10_000_000;
    private static final int SHARE = 8;

    private final EventLoop loop;
    private final Runnable question;
    private @Nullable Future<?> pending;
    private int asked;
    private long waited;

    Patience(EventLoop loop, Runnable question) {
        this.loop = loop;
        this.question = question;
    }

    /** Asks again when the answer may be another one. A question that stands already is not asked twice. */
    void askAgain(Readiness readiness) {
        switch (readiness.when()) {
            case NOW -> at(0);
            case IN_TIME -> at(readiness.nanos());
            case ASK_AGAIN -> at(asked++ < AT_ONCE ? 0 : nextDelay());
            case BE_TOLD -> cancel();
        }
    }

    /** The wait is over; the next one starts with short times again. */
    void rest() {
        cancel();
        asked = 0;
        waited = 0;
    }

    /** Takes back the question that stands. */
    void cancel() {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
    }

    private long nextDelay() {
        long delay = Math.clamp(waited / SHARE, SHORTEST_NANOS, LONGEST_NANOS);
        waited += delay;
        return delay;
    }

    private void at(long nanos) {
        if (pending == null && !loop.isShuttingDown()) {
            pending = nanos == 0 ? loop.submit(this::ask) : loop.schedule(this::ask, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void ask() {
        pending = null;
        question.run();
    }
}
