package mailseam.app.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mailseam.app.task.Tasks;
import mailseam.app.task.Work;
import org.jspecify.annotations.Nullable;

/** Real threads and delays without a toolkit: one thread is the JavaFX thread, work is done on others. */
final class LoopTasks implements Tasks {
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
    void each(Duration time, Runnable action) {
        loop.scheduleWithFixedDelay(action, 0, time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
