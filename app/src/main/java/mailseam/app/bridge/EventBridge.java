package mailseam.app.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Carries events from any thread to the JavaFX thread, in order. A producer never waits: when more are pending than the queue
 * may hold, the bridge gives up and {@linkplain #overflowed says so}, and what is shown live has to come from the finished
 * timeline instead. Offered to by any thread; drained by the JavaFX thread alone.
 */
public final class EventBridge<E> {
    /** Events that may be pending at once. */
    public static final int CAPACITY = 200_000;
    /** Events that one frame takes at most: some milliseconds of work. */
    public static final int PER_PULSE = 8_000;

    private final Queue<E> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();
    private final int capacity;
    private final int perPulse;
    private final Consumer<List<E>> sink;
    private volatile boolean overflowed;

    /** With the limits given; the sink gets each frame's events at once, in order. */
    public EventBridge(int capacity, int perPulse, Consumer<List<E>> sink) {
        this.capacity = capacity;
        this.perPulse = perPulse;
        this.sink = sink;
    }

    /** Takes an event. Any thread; never blocks. */
    public void offer(E event) {
        if (overflowed) {
            return;
        }
        if (pending.incrementAndGet() > capacity) {
            overflowed = true;
            return;
        }
        queue.add(event);
    }

    /** Gives the next events to the sink, at most as many as one frame takes. */
    public void drain() {
        List<E> batch = new ArrayList<>();
        while (batch.size() < perPulse && !overflowed) {
            E event = queue.poll();
            if (event == null) {
                break;
            }
            batch.add(event);
        }
        pending.addAndGet(-batch.size());
        if (overflowed) {
            queue.clear();
        } else if (!batch.isEmpty()) {
            sink.accept(batch);
        }
    }

    /** How many events wait. */
    public int pending() {
        return overflowed ? 0 : pending.get();
    }

    /** Whether more came than the queue may hold; nothing is carried from then on. */
    public boolean overflowed() {
        return overflowed;
    }
}
