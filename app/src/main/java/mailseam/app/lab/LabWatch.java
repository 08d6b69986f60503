package mailseam.app.lab;

import java.util.concurrent.atomic.AtomicBoolean;
import mailseam.app.bridge.Pulses;
import mailseam.app.task.Tasks;

/** Looks, at most once for each frame, at what other threads have changed; without changes no frame is asked for. */
final class LabWatch {
    private final Tasks tasks;
    private final Pulses pulses;
    private final Runnable look;
    private final AtomicBoolean changed = new AtomicBoolean();
    private boolean pulsing;

    /** {@code look} is called on the JavaFX thread. */
    LabWatch(Tasks tasks, Pulses pulses, Runnable look) {
        this.tasks = tasks;
        this.pulses = pulses;
        this.look = look;
    }

    /** Something has changed. Any thread; never blocks. */
    void changed() {
        if (changed.compareAndSet(false, true)) {
            tasks.onFxThread(this::wake);
        }
    }

    private void wake() {
        if (!pulsing) {
            pulsing = true;
            pulses.start(this::pulse);
        }
    }

    private void pulse() {
        if (changed.compareAndSet(true, false)) {
            look.run();
        } else {
            stop();
        }
    }

    /** Looks no more, until something changes. */
    void stop() {
        pulsing = false;
        pulses.stop();
    }
}
