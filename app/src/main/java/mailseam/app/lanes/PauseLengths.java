package mailseam.app.lanes;

/** Counts pauses by their length, to find those few that would press everything else together. */
final class PauseLengths {
    /** Pauses of 100 microseconds or less are never folded. */
    private static final double SHORTEST = 100;
    private static final int DECADES = 12;
    private static final int MOST_FOLDED = 50;
    private static final int ONE_IN = 10;
    /** With fewer segments there is nothing that has to make room. */
    private static final int FEW = 6;

    /** How many pauses are longer than the shortest, than ten times that, and so on. */
    private final int[] longer = new int[DECADES];

    /** Counts a pause of so many microseconds. */
    void add(double micros) {
        double limit = SHORTEST;
        for (int i = 0; i < DECADES && micros > limit; i++) {
            longer[i]++;
            limit *= 10;
        }
    }

    /** The longest pause that is not folded, in microseconds, so that of so many segments only few have one before them. */
    double longestShown(int segments) {
        int folded = segments < FEW ? 0 : Math.clamp(segments / ONE_IN, 1, MOST_FOLDED);
        double limit = SHORTEST;
        for (int i = 0; i < DECADES && longer[i] > folded; i++) {
            limit *= 10;
        }
        return limit;
    }
}
