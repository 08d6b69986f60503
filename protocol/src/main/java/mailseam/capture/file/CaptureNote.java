package mailseam.capture.file;

/**
 * Something odd about a capture file.
 *
 * @param offset where in the file
 * @param frame  the number of the frame that it concerns, or of the last one before it; 0 where there is none
 * @param text   what it is, in a sentence
 */
public record CaptureNote(Kind kind, long offset, int frame, String text) {
    /** What can be odd. */
    public enum Kind {
        /** It is no capture, or of a kind that cannot be read. */
        NOT_READABLE,
        /** It ends inside a packet or block. */
        CUT_OFF,
        /** From here on it makes no sense, and reading stops. */
        BROKEN,
        /** Something makes no sense here, and reading goes on behind it. */
        ODD
    }
}
