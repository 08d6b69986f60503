package mailseam.app.timeline;

import java.util.Optional;
import mailseam.play.Outcome;

/**
 * What is seen where it is neither the last run of a document nor a conversation of the lab: a run of the history, a conversation of a
 * capture, one side of a comparison.
 *
 * @param title   the title of an export of it
 * @param caption what it is, in a few words, above the lanes
 * @param told    what the status bar says of it
 * @param peer    the server, or an empty string
 * @param outcome how it ended, where that is known
 */
public record Seen(String title, String caption, String told, String peer, Optional<Outcome> outcome) {
}
