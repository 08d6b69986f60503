package mailseam.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import mailseam.wire.Listening;

/**
 * Conversations of a command that listens, one behind the other as they end, until there were enough or a person ends it. Any
 * thread may add one; the command's own thread prints and writes them.
 */
final class Visits<T> {
    /** So many wait to be printed as they are; of those beyond only what {@code brief} leaves is kept. */
    private static final int WAITING = 1000;
    /** How long one that is being ended may take to tell so. */
    private static final int LAST_SECONDS = 5;

    /** Prints and writes a conversation. */
    interface Visit<T> {
        void take(T visit) throws CommandFailure, IOException;
    }

    private final BlockingQueue<Optional<T>> ended = new LinkedBlockingQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final UnaryOperator<T> brief;

    /** With what makes a conversation small that has to wait behind many. */
    Visits(UnaryOperator<T> brief) {
        this.brief = brief;
    }

    /** A conversation begins. */
    void begin() {
        underWay.incrementAndGet();
    }

    /** One that had begun has ended. Never blocks. */
    void end(T visit) {
        ended.add(Optional.of(ended.size() < WAITING ? visit : brief.apply(visit)));
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
                each.take(next.get());
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
                each.take(last.get());
            }
        }
    }
}
