package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.application.Platform;

/** The real thing: a virtual thread for each piece of work. */
public final class BackgroundTasks implements Tasks {
    private final ThreadFactory threads = Thread.ofVirtual().name("mailseam-work-", 0).factory();

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super IOException> failed) {
        threads.newThread(() -> {
            try {
                T result = work.call();
                onFxThread(() -> done.accept(result));
            } catch (IOException e) {
                onFxThread(() -> failed.accept(e));
            }
        }).start();
    }

    @Override
    public void onFxThread(Runnable action) {
        Platform.runLater(action);
    }

    /** No animation: a pending one would have the window drawn sixty times a second. */
    @Override
    public Delay delay(Duration time, Runnable action) {
        Executor later = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS,
                Platform::runLater);
        return new LastOne(later, action);
    }

    /** Of all calls that were put off only the last one acts. Lives on the JavaFX thread. */
    private static final class LastOne implements Delay {
        private final Executor later;
        private final Runnable action;
        private long asked;

        private LastOne(Executor later, Runnable action) {
            this.later = later;
            this.action = action;
        }

        @Override
        public void restart() {
            asked++;
            long mine = asked;
            later.execute(() -> {
                if (mine == asked) {
                    action.run();
                }
            });
        }

        @Override
        public void cancel() {
            asked++;
        }
    }
}
