package mailseam.app.lanes;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Whole numbers without an object for each: a million of them take 4 MB. */
final class Ints {
    private int[] values = new int[64];
    private int size;
    private boolean sorted = true;

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        sorted &= size == 0 || values[size - 1] <= value;
        values[size++] = value;
    }

    /** Puts them in order. */
    void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
    }

    /** The first index from which on something holds for the values, which are sorted so that it holds for all behind; or the size. */
    int first(IntPredicate holds) {
        return firstIn(0, size, index -> holds.test(values[index]));
    }

    /** The same from an index on, found the faster the nearer it is. */
    int firstFrom(int from, IntPredicate holds) {
        return firstNear(from, size, index -> holds.test(values[index]));
    }

    /** {@link #firstIn} for what is near the start of the range: a few looks there instead of many all over it. */
    static int firstNear(int from, int to, IntPredicate holds) {
        int low = from;
        int step = 1;
        while (low + step < to && !holds.test(low + step)) {
            low += step;
            step *= 2;
        }
        return firstIn(low, Math.min(to, low + step), holds);
    }

    /** The first index of a range for which something holds that then holds for all behind; {@code to} if there is none. */
    static int firstIn(int from, int to, IntPredicate holds) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
