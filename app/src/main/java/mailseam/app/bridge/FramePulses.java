package mailseam.app.bridge;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

/** The pulses of the JavaFX scene graph. */
public final class FramePulses implements Pulses {
    private @Nullable AnimationTimer timer;

    @Override
    public void start(Runnable eachPulse) {
        stop();
        AnimationTimer started = new AnimationTimer() {
            @Override
            public void handle(long now) {
                eachPulse.run();
            }
        };
        timer = started;
        started.start();
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }
}
