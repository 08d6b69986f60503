package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/** Does nothing until the test says so, as when the machine is slow. */
public final class QueuedTasks implements Tasks {
    private final InlineTasks inline = new InlineTasks();
    private final Queue<Runnable> queue = new ArrayDeque<>();

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super IOException> failed) {
        queue.add(() -> inline.run(work, done, failed));
    }

    @Override
    public void onFxThread(Runnable action) {
        queue.add(action);
    }

    @Override
    public Delay delay(Duration time, Runnable action) {
        return inline.delay(time, action);
    }

    /** Lets all delays end. */
    public void passDelays() {
        inline.pass();
    }

    /** Lets all delays end, and does all that is to be done. */
    public void settle() {
        inline.pass();
        pass();
    }

    /** Does all that is to be done. */
    public void pass() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
