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
 * @param settings the options that it was made with
 * @param remarks  what people wrote about the whole; what they wrote about a place is a mark of the timeline
 * @param words    a person's own summary, in paragraphs; empty where the program writes one
 * @param more     further parts, such as what detectors found, which every form shows
 * @param client   {@code HOST:PORT} of the client, or an empty string where it is not known
 */
public record Report(String title, String peer, Timeline timeline, Optional<Outcome> outcome, String version,
        List<String> redacted, List<Setting> settings, List<String> remarks, List<String> words, List<Part> more,
        String client) {
    public Report {
        redacted = List.copyOf(redacted);
        settings = List.copyOf(settings);
        remarks = List.copyOf(remarks);
        words = List.copyOf(words);
        more = List.copyOf(more);
    }

    /** Of which nothing is redacted, without options and what people wrote. */
    public Report(String title, String peer, Timeline timeline, Optional<Outcome> outcome, String version) {
        this(title, peer, timeline, outcome, version, List.of());
    }

    /** Without options and what people wrote. */
    public Report(String title, String peer, Timeline timeline, Optional<Outcome> outcome, String version,
            List<String> redacted) {
        this(title, peer, timeline, outcome, version, redacted, List.of(), List.of(), List.of(), List.of(), "");
    }

    /** The same with these options. */
    public Report withSettings(List<Setting> others) {
        return new Report(title, peer, timeline, outcome, version, redacted, others, remarks, words, more, client);
    }

    /** The same with these remarks. */
    public Report withRemarks(List<String> others) {
        return new Report(title, peer, timeline, outcome, version, redacted, settings, others, words, more, client);
    }

    /** The same with a summary in somebody's own words: paragraphs with empty lines between them. Without any it stays as it is. */
    public Report withSummary(String text) {
        List<String> paragraphs = text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return paragraphs.isEmpty() ? this
                : new Report(title, peer, timeline, outcome, version, redacted, settings, remarks, paragraphs,
                        more, client);
    }

    /** The same of a client at an address. */
    public Report withClient(String address) {
        return new Report(title, peer, timeline, outcome, version, redacted, settings, remarks, words, more, address);
    }
}
