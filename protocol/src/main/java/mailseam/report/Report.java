package mailseam.report;

import java.util.List;
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
 * @param redacted what was replaced by pseudonyms and fillers, in words: {@code addresses}; empty if nothing was
 */
public record Report(String title, String peer, Timeline timeline, Optional<Outcome> outcome, String version,
        List<String> redacted) {
    public Report {
        redacted = List.copyOf(redacted);
    }

    /** Of which nothing is redacted. */
    public Report(String title, String peer, Timeline timeline, Optional<Outcome> outcome, String version) {
        this(title, peer, timeline, outcome, version, List.of());
    }
}
