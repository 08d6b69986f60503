package mailseam.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A command beside the reply that answers it. All text is ASCII and safe to show.
 *
 * @param nanos   when it began, in nanoseconds since the start
 * @param command what was said; empty for a reply that nothing asked for
 * @param reply   what answers it; empty where nothing does
 * @param waited  how long the reply took to begin, in nanoseconds
 * @param missing whether a reply could be expected and is not there
 */
public record ExchangeRow(long nanos, Optional<Saying> command, Optional<Saying> reply, OptionalLong waited,
        boolean missing) {
    /**
     * What one side said.
     *
     * @param lines        its lines; a bar in one says that another segment begins there
     * @param firstSegment index of the first segment that carried it
     * @param segments     all that did: {@code #3}, {@code #3 and #5} or {@code #3 to #9}
     * @param notes        what is odd about its octets
     */
    public record Saying(List<String> lines, int firstSegment, String segments, List<String> notes) {
        public Saying {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }
}
