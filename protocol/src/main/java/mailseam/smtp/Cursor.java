package mailseam.smtp;

/** The octets being read, and how far reading has come. One is reused for all pieces of a stream. */
final class Cursor {
    private static final byte[] NONE = {};

    byte[] array = NONE;
    /** The index of the next octet to read. */
    int at;
    /** The index behind the last octet. */
    int end;
    int segment;
    long nanos;
    /** What to add to an index to have its offset in the stream. */
    private long base;

    /** Goes to the next piece of the stream. */
    void next(Octets octets, int segment, long nanos) {
        long offset = offset(end);
        this.array = octets.array();
        this.at = octets.start();
        this.end = octets.start() + octets.length();
        this.base = offset - octets.start();
        this.segment = segment;
        this.nanos = nanos;
    }

    /** What was not yet read. The cursor steps back to its beginning, so that {@link #next} goes on with it. */
    Octets rest() {
        Octets rest = Octets.wrap(array, at, end - at);
        end = at;
        return rest;
    }

    /** All that was given has been read or is held elsewhere: its array, which may be a large part of a file, can go. */
    void release() {
        array = NONE;
    }

    /** Passes over octets that nobody has; all that was given has been read. */
    void skip(long count) {
        base += count;
    }

    boolean hasMore() {
        return at < end;
    }

    /** The offset in the stream of the octet at an index. */
    long offset(int index) {
        return base + index;
    }
}
