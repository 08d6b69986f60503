package mailseam.app.lab;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last conversations of something that runs: at most 200, and of those as many as hold 64 MiB together, at least one. Written by event
 * loops, read by any thread.
 */
public final class ConversationBook {
    /** Conversations that are kept at most. */
    static final int KEPT = 200;
    /** Octets that are kept at most, where more than one conversation has them. */
    static final long OCTETS = 64L << 20;

    private final Runnable changed;
    private final Deque<ConversationLog> kept = new ArrayDeque<>();
    private long octets;
    private long count;

    /** An empty one; {@code changed} is called behind each change, on the thread that made it, and must return at once. */
    public ConversationBook(Runnable changed) {
        this.changed = changed;
    }

    /** A conversation begins; the oldest may be forgotten for it. */
    public ConversationLog begin(String who, Instant start) {
        ConversationLog log = new ConversationLog(who, start, this::grown);
        synchronized (this) {
            kept.addLast(log);
            count++;
            trim();
        }
        changed.run();
        return log;
    }

    private void grown(long by) {
        synchronized (this) {
            octets += by;
            trim();
        }
        changed.run();
    }

    private void trim() {
        while (kept.size() > KEPT || (octets > OCTETS && kept.size() > 1)) {
            octets -= kept.removeFirst().forget();
        }
    }

    /** What there is at this moment. */
    public synchronized Picture picture() {
        return new Picture(List.copyOf(kept), count);
    }

    /**
     * The book at a moment.
     *
     * @param kept  conversations that are kept, the oldest first
     * @param count how many there were until then
     */
    public record Picture(List<ConversationLog> kept, long count) {
    }
}
