package mailseam.report;

import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.timeline.Timeline;

/**
 * What an export is made of.
 *
 * @param title    the title of the session, or an empty string
 * @param peer     {@code HOST:PORT} of the other side, or an empty string where it is not known
 * @param timeline what happened
 * @param outcome  how the run ended; empty for a timeline that was not run here
 * @param version  the version of the program, for the reader of the export
 */
public record Report(String title, String peer, Timeline timeline, Optional<Outcome> outcome, String version) {
}
