package mailseam.app.lanes;

/**
 * What is drawn as one thing: a segment, command or reply, or all of one lane that start in the same column of pixels and are narrower.
 *
 * @param first index in the timeline of the first of them
 * @param last  index of the last; for segments there may be some of the other lane between
 * @param count how many there are
 * @param left  the pixel where it starts
 * @param right the pixel where it ends
 * @param share how much of the column they take, from 0 to 1
 */
record Run(int first, int last, int count, double left, double right, double share) {
    /** One thing, which is drawn as what it is. */
    static Run single(int index, double left, double right) {
        return new Run(index, index, 1, left, right, 1);
    }

    boolean isSingle() {
        return count == 1;
    }

    double width() {
        return right - left;
    }

    /** Whether an index lies between the first and the last. */
    boolean spans(int index) {
        return index >= first && index <= last;
    }
}
