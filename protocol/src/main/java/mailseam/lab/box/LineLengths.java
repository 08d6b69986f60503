package mailseam.lab.box;

import mailseam.smtp.Octets;

/** Measures the lines of a message, those of its header apart from those of its body. Line ends and the dot of transparency count. */
final class LineLengths {
    private final long header;
    private final long body;
    private boolean inHeader;
    private long length;

    /** With the longest line that is in order in each part, in octets. */
    LineLengths(long header, long body) {
        this.header = header;
        this.body = body;
    }

    /** A message begins. */
    void start() {
        inHeader = true;
        length = 0;
    }

    /** Whether a line is too long in a part of the message. */
    boolean isTooLong(Octets octets, int from, int to) {
        int at = from;
        while (at < to) {
            int end = octets.indexOf('\n', at);
            boolean whole = end >= 0 && end < to;
            int next = whole ? end + 1 : to;
            length += next - at;
            if (length > (inHeader ? header : body)) {
                return true;
            }
            if (whole) {
                inHeader &= length > 2;
                length = 0;
            }
            at = next;
        }
        return false;
    }
}
