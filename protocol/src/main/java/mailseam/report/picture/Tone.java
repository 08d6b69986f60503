package mailseam.report.picture;

/** The colours of a picture, each with one meaning. */
public enum Tone {
    /** What everything stands on. */
    PAGE(0xFFFFFF),
    /** Text. */
    INK(0x1D2125),
    /** What is said beside it, and lines. */
    SOFT(0x5F6873),
    /** Rules. */
    RULE(0xD5D9DE),
    /** The client's edge. */
    CLIENT(0x1F5FA8),
    /** The client's segments. */
    CLIENT_BOX(0xE9F1FB),
    /** The server's edge. */
    SERVER(0x2E6B3A),
    /** The server's segments. */
    SERVER_BOX(0xEBF5EC),
    /** What goes across a boundary, and warnings. */
    WARN(0x9A3412),
    /** What somebody marked. */
    MARK_BOX(0xFFF6D6);

    private final int rgb;

    Tone(int rgb) {
        this.rgb = rgb;
    }

    /** Red, green and blue, eight bits each. */
    public int rgb() {
        return rgb;
    }
}
