package mailseam.capture.out;

import java.util.List;
import mailseam.capture.packet.TcpOptions;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A segment of TCP that is to be written.
 *
 * @param nanos        when, in nanoseconds since the start
 * @param flags        those of the header
 * @param offset       where in the stream of its direction its first octet is; -1 for that of SYN
 * @param acknowledged the offset of the other direction up to which all is acknowledged
 * @param window       as in the header, not scaled
 * @param options      what its SYN says
 * @param octets       its octets, as far as they are known
 * @param length       how many octets it has, known or not
 */
record Sent(long nanos, Direction direction, int flags, long offset, long acknowledged, int window, TcpOptions options,
        Octets octets, int length, List<String> comments) {
    Sent {
        comments = List.copyOf(comments);
    }
}
