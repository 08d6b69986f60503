package mailseam.capture.tcp;

import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * A segment that may have to wait: for octets before it, or for octets of the other direction that its sender had acknowledged.
 *
 * @param length octets of the segment, captured or not
 * @param needs  so far its sender had the stream of the other direction
 * @param place  where in the file its octets are, or negative
 * @param wanted the offset of the first of the octets before it that had not come, or -1 if all had
 */
record Held(Direction direction, long offset, int length, Octets octets, long needs, int segment, long nanos,
        long place, long wanted) {
    /** It waits for the octets from an offset on, or for none of its own stream. */
    Held waiting(long from) {
        return new Held(direction, offset, length, octets.compact(), needs, segment, nanos, place, from);
    }

    long end() {
        return offset + length;
    }
}
