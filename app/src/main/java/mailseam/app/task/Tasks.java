package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Runs work away from the JavaFX thread and brings its result back to it. */
public interface Tasks {
    /** Does some work; exactly one of the two is then called, on the JavaFX thread. */
    <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super IOException> failed);

    /** Calls something on the JavaFX thread, soon. Safe from any thread. */
    void onFxThread(Runnable action);

    /** A delay that is started anew with each call, to act once behind a burst of them. */
    Delay delay(Duration time, Runnable action);

    /** A pending call that each restart puts off. */
    interface Delay {
        /** The action runs on the JavaFX thread once nobody has restarted this for the whole time. */
        void restart();

        /** The action does not run. */
        void cancel();
    }
}
