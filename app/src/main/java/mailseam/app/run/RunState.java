package mailseam.app.run;

import java.util.List;
import mailseam.play.Outcome;
import mailseam.session.Problem;

/** How far a run is. */
public sealed interface RunState {
    /** Nothing was run yet. */
    record Idle() implements RunState {
    }

    /**
     * A run goes on.
     *
     * @param live whether what happens is shown as it happens; if not, more came than can be drawn, and the whole timeline
     *             follows at the end
     */
    record Going(String target, boolean live) implements RunState {
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
