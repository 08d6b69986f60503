package mailseam.app.run;

import java.io.IOException;
import java.util.function.Consumer;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.TimelineEvent;
import mailseam.wire.Listening;
import mailseam.wire.RunOptions;
import mailseam.wire.SessionListener;
import mailseam.wire.SessionRun;

/** What starts runs. */
public interface Engine {
    /**
     * Starts to play the client's side of a session. Never on the JavaFX thread: planning may read files.
     *
     * @param events takes what happens, on a thread of the engine's
     * @throws PlanException if the session cannot be planned; nothing was started then
     */
    SessionRun start(Session session, RunOptions options, Consumer<TimelineEvent> events) throws PlanException;

    /**
     * Listens and plays the server's side of a session to each client that comes. Never on the JavaFX thread, nor is closing it.
     *
     * @param clients is told of each client, on a thread of the engine's
     * @throws PlanException if the session cannot be planned
     * @throws IOException   if it cannot listen; the message says why and what to do
     */
    Listening serve(Session session, RunOptions options, SessionListener clients) throws PlanException, IOException;
}
