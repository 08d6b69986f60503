package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The real thing, which can be asked whether all that was to be done is done. */
public final class CountedTasks implements Tasks {
    /** Of all windows: one that is closed already may still be writing what it remembers. */
    private static final AtomicInteger GOING = new AtomicInteger();

    private final Tasks tasks = new BackgroundTasks();

    /** Whether nothing is under way and all results were told; what is only put off does not count. */
    public static boolean areDone() {
        return GOING.get() == 0;
    }

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super IOException> failed) {
        GOING.incrementAndGet();
        tasks.run(() -> {
            boolean told = false;
            try {
                T result = work.call();
                told = true;
                return result;
            } catch (IOException cause) {
                told = true;
                throw cause;
            } finally {
                if (!told) {
                    GOING.decrementAndGet();
                }
            }
        }, result -> tell(() -> done.accept(result)), cause -> tell(() -> failed.accept(cause)));
    }

    /** What is begun by the one who is told counts before this does not count any more. */
    private static void tell(Runnable one) {
        try {
            one.run();
        } finally {
            GOING.decrementAndGet();
        }
    }

    @Override
    public void onFxThread(Runnable action) {
        tasks.onFxThread(action);
    }

    @Override
    public Delay delay(Duration time, Runnable action) {
        return tasks.delay(time, action);
    }
}
