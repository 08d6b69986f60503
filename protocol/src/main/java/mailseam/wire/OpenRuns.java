package mailseam.wire;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The runs that go on. */
final class OpenRuns {
    private static final long PATIENCE_SECONDS = 10;

    private final Set<Running> runs = ConcurrentHashMap.newKeySet();

    /** Keeps a run until it has its outcome. */
    <R extends Running> R keep(R run) {
        runs.add(run);
        run.outcome().whenComplete((_, _) -> runs.remove(run));
        return run;
    }

    /** Stops all of them and waits until they are gone, for a bounded time. */
    void stop() {
        CompletableFuture<?>[] outcomes = runs.stream().map(Running::outcome).toArray(CompletableFuture[]::new);
        runs.forEach(Running::stop);
        CompletableFuture.allOf(outcomes).completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
