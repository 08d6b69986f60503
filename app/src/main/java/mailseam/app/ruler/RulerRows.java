package mailseam.app.ruler;

/** Where the rows of the ruler lie, in pixels from its top. */
final class RulerRows {
    /** What is waited for between runs. */
    static final double STOPS = 2;
    /** Commands, messages and replies as bars. */
    static final double PARTS = 18;
    static final double PART = 17;
    /** The octets. */
    static final double OCTETS = 40;
    static final double OCTET = 24;
    /** The segments. */
    static final double BOXES = 70;
    static final double BOX = 24;
    /** What is waited for behind segments. */
    static final double WAITS = 98;
    static final double HEIGHT = 114;

    private RulerRows() {
    }
}
