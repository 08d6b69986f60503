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
import mailseam.wire.SessionRuns;

/** The real thing: sessions over real connections. */
public record WireEngine(SessionRuns runs) implements Engine {
    @Override
    public SessionRun start(Session session, RunOptions options, Consumer<TimelineEvent> events) throws PlanException {
        return runs.start(session, options, events);
    }

    @Override
    public Listening serve(Session session, RunOptions options, SessionListener clients)
            throws PlanException, IOException {
        return runs.serve(session, options, clients);
    }
}
