package mailseam.compare;

/**
 * Aligns a stretch of two sequences by the edit distance: the cheapest way from its start to its end, where each step takes a
 * pair, or leaves out one of the left or one of the right. Of ways that cost the same the one that pairs early is taken, so that
 * of several alike items the last is left out. A large table is only filled in a band around the diagonal.
 */
final class Band {
    /** A band is at least as wide to each side. */
    private static final int NARROWEST = 32;
    private static final byte PAIR = 0;
    private static final byte SKIP_LEFT = 1;
    private static final byte SKIP_RIGHT = 2;

    private final Likeness likeness;
    private final int leftStart;
    private final int rightStart;
    private final int lefts;
    private final int rights;
    private final int slack;
    private final byte[][] steps;

    Band(Likeness likeness, int leftStart, int leftEnd, int rightStart, int rightEnd) {
        this.likeness = likeness;
        this.leftStart = leftStart;
        this.rightStart = rightStart;
        this.lefts = leftEnd - leftStart;
        this.rights = rightEnd - rightStart;
        this.slack = (long) lefts * rights <= Aligner.CELLS ? Math.max(lefts, rights)
                : Math.max(NARROWEST, Aligner.CELLS / Math.max(lefts, rights));
        this.steps = new byte[lefts + 1][];
    }

    void align(int[] partners) {
        fill();
        int left = lefts;
        int right = rights;
        while (left > 0 || right > 0) {
            switch (steps[left][right - low(left)]) {
                case SKIP_LEFT -> left--;
                case SKIP_RIGHT -> right--;
                default -> partners[leftStart + --left] = rightStart + --right;
            }
        }
    }

    private int low(int left) {
        return (int) Math.max(0, (long) left * rights / lefts - slack);
    }

    private int high(int left) {
        return (int) Math.min(rights, (left + 1L) * rights / lefts + slack);
    }

    private void fill() {
        long[] above = {};
        for (int left = 0; left <= lefts; left++) {
            int low = low(left);
            int high = high(left);
            int lowAbove = left == 0 ? 0 : low(left - 1);
            long[] row = new long[high - low + 1];
            byte[] taken = new byte[row.length];
            for (int right = low; right <= high; right++) {
                long best = left == 0 && right == 0 ? 0 : Likeness.NEVER;
                byte step = PAIR;
                long pair = at(above, right - 1 - lowAbove);
                if (left > 0 && right > 0 && pair < Likeness.NEVER) {
                    best = pair + likeness.cost(leftStart + left - 1, rightStart + right - 1);
                }
                long skip = at(above, right - lowAbove) + Likeness.ONE;
                if (left > 0 && skip <= best) {
                    best = skip;
                    step = SKIP_LEFT;
                }
                skip = right == low ? Likeness.NEVER : row[right - 1 - low] + Likeness.ONE;
                if (skip <= best && skip < Likeness.NEVER) {
                    best = skip;
                    step = SKIP_RIGHT;
                }
                row[right - low] = Math.min(best, Likeness.NEVER);
                taken[right - low] = step;
            }
            steps[left] = taken;
            above = row;
        }
    }

    private static long at(long[] row, int index) {
        return index < 0 || index >= row.length ? Likeness.NEVER : row[index];
    }
}
