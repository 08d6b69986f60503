package mailseam.app.lab;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import mailseam.app.task.Tasks;
import mailseam.lab.story.Scene;
import mailseam.lab.story.StoryRun;
import org.jspecify.annotations.Nullable;

/** Plays the scenes of a story one behind the other; on the JavaFX thread. */
final class StoryPlay {
    private final LabEngine engine;
    private final Tasks tasks;
    private final LabThing thing;
    private final List<Scene> scenes;
    private @Nullable StoryRun run;
    private int next;
    private boolean stopAsked;

    StoryPlay(LabEngine engine, Tasks tasks, LabThing thing, List<Scene> scenes) {
        this.engine = engine;
        this.tasks = tasks;
        this.thing = thing;
        this.scenes = scenes;
    }

    /** Plays the next scene, if there is one. */
    void go() {
        if (next == scenes.size() || stopAsked) {
            thing.state(new LabState.Stopped());
            return;
        }
        Scene scene = scenes.get(next++);
        thing.begun(new LabState.Plays(next, scenes.size()), this::stop);
        tasks.run(() -> engine.scene(scene, thing.book()), this::begun, this::failed);
    }

    private void begun(StoryRun begun) {
        run = begun;
        if (stopAsked) {
            begun.stop();
        }
        begun.result().thenAccept(_ -> tasks.onFxThread(this::go));
    }

    private void failed(IOException cause) {
        thing.state(new LabState.Failed(Objects.requireNonNullElse(cause.getMessage(), cause.toString())));
    }

    private void stop() {
        stopAsked = true;
        thing.state(new LabState.Stopping());
        if (run != null) {
            run.stop();
        }
    }
}
