package mailseam.play;

import java.util.Arrays;
import mailseam.smtp.Octets;

/** What has come of a line, its first 16 KiB. */
final class LineHead {
    private static final int LIMIT = 16 * 1024;

    private byte[] array = new byte[128];
    private int length;
    private boolean full;

    void clear() {
        array = new byte[128];
        length = 0;
        full = false;
    }

    void add(Octets octets) {
        int count = Math.min(octets.length(), LIMIT - length);
        full |= count < octets.length();
        if (length + count > array.length) {
            array = Arrays.copyOf(array, Math.max(length + count, Math.min(LIMIT, 2 * array.length)));
        }
        octets.copyTo(0, array, length, count);
        length += count;
    }

    /** Whether more has come than is kept. */
    boolean isCut() {
        return full;
    }

    /** What is kept. */
    Octets octets() {
        return Octets.wrap(array, 0, length);
    }
}
