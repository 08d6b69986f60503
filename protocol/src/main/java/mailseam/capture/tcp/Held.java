package mailseam.capture.tcp;

import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A segment that waits: for octets before it, or for octets of the other direction that its sender had acknowledged.
 *
 * @param length octets of the segment, captured or not
 * @param needs  so far its sender had the stream of the other direction
 * @param place  where in the file its octets are, or negative
 */
record Held(Direction direction, long offset, int length, Octets octets, long needs, int segment, long nanos,
        long place) {
    long end() {
        return offset + length;
    }
}
