package mailseam.session;

import java.util.List;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A segment that is meant to be sent.
 *
 * @param index  its number in the plan, from 0
 * @param offset offset of its first octet in the stream of its direction
 */
public record PlannedSegment(int index, Direction direction, long offset, Octets octets, After after,
        List<SecretSpan> secrets) {
    public PlannedSegment {
        secrets = List.copyOf(secrets);
    }
}
