package mailseam.app.replay;

import mailseam.app.document.Origin;
import mailseam.app.run.FinishedRun;
import mailseam.app.timeline.OwnMarks;

/** Keeps a run in the history of a session, with what is marked in it, also from then on. */
@FunctionalInterface
public interface RunKeeper {
    void keep(Origin session, FinishedRun run, OwnMarks marks);
}
