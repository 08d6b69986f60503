package mailseam.lab.client;

import mailseam.play.Outcome;
import mailseam.timeline.Timeline;

/** What a lab client saw. */
public record ClientResult(Outcome outcome, Timeline timeline) {
}
