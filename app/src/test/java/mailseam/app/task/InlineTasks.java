package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Does everything at once, on the thread of the test; delays end when the test says so. */
public final class InlineTasks implements Tasks {
    private final List<Pending> pending = new ArrayList<>();

    @Override
    public <T> void run(Work<T> work, Consumer<? super T> done, Consumer<? super IOException> failed) {
        T result;
        try {
            result = work.call();
        } catch (IOException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void onFxThread(Runnable action) {
        action.run();
    }

    @Override
    public Delay delay(Duration time, Runnable action) {
        Pending delay = new Pending(action);
        pending.add(delay);
        return delay;
    }

    /** Lets all delays that were started end. */
    public void pass() {
        pending.forEach(Pending::pass);
    }

    private static final class Pending implements Delay {
        private final Runnable action;
        private boolean started;

        Pending(Runnable action) {
            this.action = action;
        }

        @Override
        public void restart() {
            started = true;
        }

        @Override
        public void cancel() {
            started = false;
        }

        void pass() {
            if (started) {
                started = false;
                action.run();
            }
        }
    }
}
