package mailseam.app.ruler;

import java.util.Arrays;

/**
 * Where octets lie on the strip: one cell each, with a gap of some cells between what goes out together and the next.
 */
final class RulerAxis {
    /** Cells between two runs. */
    static final int GAP = 4;

    private final int from;
    private final int to;
    /** Where the shown runs start, and behind them the end. */
    private final int[] runs;

    /**
     * Of part of a stream.
     *
     * @param allRuns where runs start, rising, and the length of the stream behind them
     * @param from    the first octet that is shown
     * @param to      the octet behind the last
     */
    RulerAxis(int[] allRuns, int from, int to) {
        this.from = from;
        this.to = to;
        this.runs = Arrays.stream(allRuns).filter(run -> run > from && run < to).toArray();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** How many cells there are. */
    double length() {
        return (double) to - from + (double) GAP * runs.length;
    }

    /** The cell of an octet; at the start of a run the one behind the gap. */
    double cell(int offset) {
        return offset - from + (double) GAP * behind(offset);
    }

    /** The edge behind the octet before this one; at the start of a run the one before the gap. */
    double edge(int offset) {
        return offset <= from ? 0 : cell(offset - 1) + 1;
    }

    /** How many runs start at or before an octet, the first one not counted. */
    private int behind(int offset) {
        int found = Arrays.binarySearch(runs, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The octet whose cell is there; in a gap the one behind it. Between {@code from} and {@code to}. */
    int octetAt(double cell) {
        int low = 0;
        for (int high = runs.length; low < high;) {
            int middle = (low + high) >>> 1;
            // The gap before a run belongs to the run.
            if (runs[middle] - from + (double) GAP * middle <= cell) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = low == 0 ? from : runs[low - 1];
        double octet = Math.floor(cell) - GAP * (double) low + from;
        return (int) Math.clamp(octet, first, to);
    }

    /** Whether a cell lies in a gap. */
    boolean isGap(double cell) {
        int octet = octetAt(cell);
        return cell < cell(octet) || cell >= length();
    }

    /** The place between two octets that is nearest to a cell. */
    int gapAt(double cell) {
        int octet = octetAt(cell);
        if (cell < cell(octet)) {
            return octet;
        }
        boolean behind = cell - cell(octet) >= 0.5 && octet < to;
        return behind ? octet + 1 : octet;
    }
}
