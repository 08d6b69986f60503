package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Real threads and delays without a toolkit: one thread is the JavaFX thread, work is done on others. */
public final class LoopTasks implements Tasks {
    private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor();

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super IOException> failed) {
        Thread.ofVirtual().start(() -> {
            try {
                T result = work.call();
                onFxThread(() -> done.accept(result));
            } catch (IOException e) {
                onFxThread(() -> failed.accept(e));
            }
        });
    }

    @Override
    public void onFxThread(Runnable action) {
        loop.execute(action);
    }

    @Override
    public Delay delay(Duration time, Runnable action) {
        return new Delay() {
            private @Nullable ScheduledFuture<?> pending;

            @Override
            public void restart() {
                cancel();
                pending = loop.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
            }

            @Override
            public void cancel() {
                if (pending != null) {
                    pending.cancel(false);
                }
            }
        };
    }

    /** Does something again and again. */
    public void each(Duration time, Runnable action) {
        loop.scheduleWithFixedDelay(action, 0, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Waits until something is so, as the JavaFX thread sees it. */
    public void until(BooleanSupplier so) {
        CompletableFuture<Boolean> reached = new CompletableFuture<>();
        ScheduledFuture<?> asking = loop.scheduleWithFixedDelay(() -> {
            if (so.getAsBoolean()) {
                reached.complete(true);
            }
        }, 0, 10, TimeUnit.MILLISECONDS);
        try {
            reached.orTimeout(20, TimeUnit.SECONDS).join();
        } finally {
            asking.cancel(false);
        }
    }

    /** Does something on the JavaFX thread and waits until it is done. */
    public void now(Runnable action) {
        CompletableFuture.runAsync(action, loop).orTimeout(20, TimeUnit.SECONDS).join();
    }
}
