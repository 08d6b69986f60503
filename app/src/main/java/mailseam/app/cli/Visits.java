package mailseam.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import mailseam.wire.Listening;

/**
 * Conversations of a command that listens, one behind the other as they end, until there were enough or a person ends it. Any
 * thread may add one; the command's own thread prints and writes them.
 */
final class Visits<T> {
    /** So many octets, about, wait to be printed and written; of what is beyond only what {@code brief} leaves is kept. */
    private static final long WAITING = 128L << 20;
    /** How long one that is being ended may take to tell so. */
    private static final int LAST_SECONDS = 5;

    /** Prints and writes a conversation. */
    interface Visit<T> {
        void take(T visit) throws CommandFailure, IOException;
    }

    private final BlockingQueue<Optional<T>> ended = new LinkedBlockingQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicLong waiting = new AtomicLong();
    private final ToLongFunction<T> octets;
    private final UnaryOperator<T> brief;

    /**
     * With what is known of a conversation.
     *
     * @param octets about how much memory one takes
     * @param brief  makes one small that has to wait behind many
     */
    Visits(ToLongFunction<T> octets, UnaryOperator<T> brief) {
        this.octets = octets;
        this.brief = brief;
    }

    /** A conversation begins. */
    void begin() {
        underWay.incrementAndGet();
    }

    /** One that had begun has ended. Never blocks. */
    void end(T visit) {
        T kept = waiting.get() == 0 || waiting.get() + octets.applyAsLong(visit) < WAITING ? visit
                : brief.apply(visit);
        waiting.addAndGet(octets.applyAsLong(kept));
        ended.add(Optional.of(kept));
    }

    /**
     * Takes so many, or all until a person ends it; then also those that were under way and end with it.
     *
     * @param listening is closed when a person ends it
     */
    void take(int count, Listening listening, Interrupts interrupts, Visit<T> each)
            throws CommandFailure, IOException {
        try (Interrupts.Scope _ = interrupts.during(() -> ended.add(Optional.empty()))) {
            for (int taken = 0; taken < count; taken++) {
                Optional<T> next = ended.take();
                if (next.isEmpty()) {
                    listening.close();
                    takeLast(each);
                    return;
                }
                underWay.decrementAndGet();
                take(next.get(), each);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeLast(Visit<T> each) throws CommandFailure, IOException, InterruptedException {
        while (underWay.getAndDecrement() > 0) {
            Optional<T> last = ended.poll(LAST_SECONDS, TimeUnit.SECONDS);
            if (last == null) {
                return;
            }
            if (last.isPresent()) {
                take(last.get(), each);
            }
        }
    }

    private void take(T visit, Visit<T> each) throws CommandFailure, IOException {
        each.take(visit);
        waiting.addAndGet(-octets.applyAsLong(visit));
    }
}
