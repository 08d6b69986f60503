package mailseam.app.detail;

import java.util.Arrays;

/**
 * Octets as they are written in a view, and where each of them stands there.
 *
 * @param starts for each octet where its characters begin, rising; the last entry is where those of the last octet end
 */
record OctetText(String text, int[] starts) {
    /** Of no octets. */
    static final OctetText NONE = new OctetText("", new int[]{0});

    /** The octet that a caret stands before; the count of octets behind the last. */
    int octetAt(int caret) {
        int found = Arrays.binarySearch(starts, caret);
        int at = found >= 0 ? found : -found - 2;
        return Math.clamp(at, 0, starts.length - 1);
    }

    /** Where the caret stands before an octet. */
    int caretAt(int octet) {
        return starts[Math.clamp(octet, 0, starts.length - 1)];
    }
}
