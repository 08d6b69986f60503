package mailseam.app.run;

import java.util.function.Consumer;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.RunOptions;
import mailseam.wire.SessionRun;

/** What starts runs. */
@FunctionalInterface
public interface Engine {
    /**
     * Starts to play the client's side of a session. Never on the JavaFX thread: planning may read files.
     *
     * @param events takes what happens, on a thread of the engine's
     * @throws PlanException if the session cannot be planned; nothing was started then
     */
    SessionRun start(Session session, RunOptions options, Consumer<TimelineEvent> events) throws PlanException;
}
