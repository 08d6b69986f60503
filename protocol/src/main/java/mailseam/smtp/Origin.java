package mailseam.smtp;

/**
 * Where a run of a unit's octets came from.
 *
 * @param segment index of the segment (or read) that carried them, as the caller numbers them
 * @param offset  offset of the first of them in the stream of their direction
 * @param length  how many they are, at least 1
 * @param nanos   when that segment came, in nanoseconds since the start of the conversation
 */
public record Origin(int segment, long offset, int length, long nanos) {
    /** The stream offset behind the last of these octets. */
    public long end() {
        return offset + length;
    }
}
