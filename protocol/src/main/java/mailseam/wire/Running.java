package mailseam.wire;

import java.util.concurrent.CompletableFuture;
import mailseam.play.Outcome;

/** A run that goes on. */
public interface Running {
    /** How it ended, once it has; never completes exceptionally. All events were delivered before. */
    CompletableFuture<Outcome> outcome();

    /** Stops it, at any moment, from any thread; the outcome is then {@code stopped} unless it was there already. */
    void stop();
}
