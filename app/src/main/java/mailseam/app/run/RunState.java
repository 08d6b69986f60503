package mailseam.app.run;

import java.util.List;
import mailseam.play.Outcome;
import mailseam.session.Problem;

/** How far a run is. */
public sealed interface RunState {
    /** Nothing was run yet. */
    record Idle() implements RunState {
    }

    /** A run goes on. */
    record Going(String target) implements RunState {
    }

    /** The session could not be run at all. */
    record Refused(List<Problem> problems) implements RunState {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** A run is over. */
    record Over(String target, Outcome outcome) implements RunState {
    }
}
