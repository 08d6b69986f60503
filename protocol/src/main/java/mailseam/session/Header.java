package mailseam.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The keys at the head of a session.
 *
 * @param server    {@code HOST:PORT}, as written
 * @param gate      the gate, if the session names one
 * @param mss       the MSS to ask for, if the session names one
 * @param timeout   the longest wait for each reply
 * @param variables from {@code set NAME VALUE}, in order
 * @param recorded  whose truth a recording is: {@code kernel}, {@code capture} or {@code read}
 * @param faults    what goes wrong between the two sides, in order
 * @param marks     places of a recording that somebody has marked, in order
 */
public record Header(Optional<String> title, Optional<String> server, Segmentation segmentation, Optional<Gate> gate,
        OptionalInt mss, Duration timeout, Match match, Map<String, String> variables, List<String> notes,
        Optional<String> recorded, List<Fault> faults, List<Mark> marks) {
    /** What holds where a session says nothing: five minutes, as RFC 5321 4.5.3.2 asks for most replies, is too long for a desk. */
    public static final Header DEFAULT = new Header(Optional.empty(), Optional.empty(), Segmentation.GROUP,
            Optional.empty(),
            OptionalInt.empty(), Duration.ofSeconds(30), Match.CODE, Map.of(), List.of(), Optional.empty(), List.of(),
            List.of());

    /** The same with other marks. */
    public Header withMarks(List<Mark> others) {
        return new Header(title, server, segmentation, gate, mss, timeout, match, variables, notes, recorded, faults,
                List.copyOf(others));
    }

    /** The same with another rule for replies, and another longest wait. */
    public Header withMatch(Match other, Duration wait) {
        return new Header(title, server, segmentation, gate, mss, wait, other, variables, notes, recorded, faults,
                marks);
    }
}
