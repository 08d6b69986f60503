package mailseam.app.lanes;

/**
 * A place in a timeline that is the same on every axis.
 *
 * @param segment the segment that it is in, or behind
 * @param part    0 is the segment's start, 1 its end; from there it goes on to 2, where the next segment starts
 */
record Place(int segment, double part) {
    /** The start of a segment. */
    static Place at(int segment) {
        return new Place(segment, 0);
    }
}
