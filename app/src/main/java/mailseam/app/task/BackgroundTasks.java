package mailseam.app.task;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
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

    @Override
    public Delay delay(Duration time, Runnable action) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
        pause.setOnFinished(_ -> action.run());
        return new Delay() {
            @Override
            public void restart() {
                pause.playFromStart();
            }

            @Override
            public void cancel() {
                pause.stop();
            }
        };
    }
}
