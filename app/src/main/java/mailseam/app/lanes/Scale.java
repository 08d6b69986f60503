package mailseam.app.lanes;

/** What widths on the axis stand for. */
public enum Scale {
    /** A segment is as wide as it has octets. */
    OCTETS,
    /** Segments are as far apart as the time between them; few long pauses are folded. */
    TIME,
    /** The same, with nothing folded. */
    WHOLE_TIME;

    /** An axis of this kind. */
    Axis axis() {
        return switch (this) {
            case OCTETS -> new SequenceAxis();
            case TIME -> new TimeAxis(true);
            case WHOLE_TIME -> new TimeAxis(false);
        };
    }
}
