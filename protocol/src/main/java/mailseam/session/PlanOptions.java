package mailseam.session;

import java.util.Map;
import mailseam.smtp.Direction;

/**
 * What a plan depends on beside the session.
 *
 * @param side         the side that is played
 * @param segmentation instead of the session's, where the caller has its own; else the session's
 * @param mss          the connection's MSS in octets, at least 1
 * @param variables    values that go before those of the session's {@code set} lines
 * @param secrets      gives secrets their values
 * @param attachments  loads the files that the session names
 */
public record PlanOptions(Direction side, Segmentation segmentation, int mss, Map<String, String> variables,
        Secrets secrets, Attachments attachments) {
}
