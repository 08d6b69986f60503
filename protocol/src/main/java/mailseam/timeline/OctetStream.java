package mailseam.timeline;

import mailseam.smtp.Octets;

/** All octets of one direction, in memory or in the file that they came from. */
public interface OctetStream {
    /** How many there are. */
    long length();

    /** The octets from a stream offset on; {@code length} at most, fewer at the end and before octets that a capture lacks. */
    Octets read(long offset, int length);
}
