package mailseam.app.detail;

import java.util.Arrays;

/** Octets as they are written in a view, and where each of them stands there. */
final class OctetText {
    /** Of no octets. */
    static final OctetText NONE = new OctetText("", new int[]{0});

    private final String text;
    private final int[] starts;

    /**
     * A text.
     *
     * @param starts for each octet where its characters begin, rising; the last entry is where those of the last octet end. It must not be
     *               changed any more
     */
    OctetText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    String text() {
        return text;
    }

    /** How many octets there are. */
    int count() {
        return starts.length - 1;
    }

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
