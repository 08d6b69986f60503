package mailseam.timeline;

/** Whose word a segment's boundaries are: four facts, never mixed. */
public enum SegmentState {
    /** Ours: written so, and not confirmed. */
    PLANNED("planned"),
    /** The kernel says that it left as one TCP segment. */
    CONFIRMED("confirmed"),
    /** Seen on the wire. */
    CAPTURED("captured"),
    /** What one read returned; no claim about segments. */
    READ("read");

    private final String word;

    SegmentState(String word) {
        this.word = word;
    }

    /** The word in JSON, exports and the window. */
    public String word() {
        return word;
    }
}
