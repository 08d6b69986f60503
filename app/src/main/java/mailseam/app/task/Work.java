package mailseam.app.task;

import java.io.IOException;

/** Work that may wait for a disk or take a while. */
@FunctionalInterface
public interface Work<T> {
    /** Does it, away from the JavaFX thread. */
    T call() throws IOException;
}
