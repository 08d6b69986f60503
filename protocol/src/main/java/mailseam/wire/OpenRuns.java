package mailseam.wire;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The runs that go on. */
final class OpenRuns {
    private static final long PATIENCE_SECONDS = 10;

    private final Set<Running> runs = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Keeps a run until it has its outcome; one that comes too late is stopped. */
    <R extends Running> R keep(R run) {
        runs.add(run);
        run.outcome().whenComplete((_, _) -> runs.remove(run));
        if (closed) {
            run.stop();
        }
        return run;
    }

    /** Stops all of them and waits until they are gone, for a bounded time. */
    void close() {
        closed = true;
        CompletableFuture<?>[] outcomes = runs.stream().map(Running::outcome).toArray(CompletableFuture[]::new);
        runs.forEach(Running::stop);
        CompletableFuture.allOf(outcomes).completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
