package mailseam.wire;

import mailseam.play.Outcome;
import mailseam.session.Plan;
import mailseam.timeline.Timeline;

/**
 * A run that is over.
 *
 * @param plan     what was to be sent
 * @param outcome  how it ended
 * @param timeline what happened; never changes
 */
public record RunResult(Plan plan, Outcome outcome, Timeline timeline) {
}
