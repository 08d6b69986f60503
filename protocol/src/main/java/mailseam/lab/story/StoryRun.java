package mailseam.lab.story;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Wire;

/** A scene that is being played: all of it on the loopback address, on free ports. */
public interface StoryRun {
    /** What was seen, once it is over; everything that was started has ended then. Never completes exceptionally. */
    CompletableFuture<SceneResult> result();

    /** Ends it, at any moment, from any thread. */
    void stop();

    /**
     * Starts server, proxy and client of a scene.
     *
     * @param events takes what the client sees, on an event loop thread
     * @throws IOException if no port can be had
     */
    static StoryRun start(Wire wire, Clock clock, Scene scene, Consumer<TimelineEvent> events) throws IOException {
        return new Stage(wire, clock, scene, events);
    }
}
