package mailseam.app.timeline;

import java.util.function.BooleanSupplier;

/**
 * Sorts numbers that stand for something else. It is stable, makes no object for each number, and takes one look at what is in order
 * already: what has a few runs in it, as events in order of time have, takes hardly longer than copying it.
 */
public final class MergeSort {
    private final int[] source;
    private final RowOrder order;
    private final BooleanSupplier wanted;

    private MergeSort(int[] source, RowOrder order, BooleanSupplier wanted) {
        this.source = source;
        this.order = order;
        this.wanted = wanted;
    }

    /** Sorts all of an array in place. */
    public static void sort(int[] numbers, RowOrder order) {
        sort(numbers, order, () -> true);
    }

    /** The same as long as it is wanted: what is no longer wanted is left in no order. */
    public static void sort(int[] numbers, RowOrder order, BooleanSupplier wanted) {
        new MergeSort(numbers.clone(), order, wanted).into(numbers, 0, numbers.length);
    }

    /** Sorts a part of the source, which has the same numbers there as the target, into the target. */
    private void into(int[] target, int from, int to) {
        int end = from + 1;
        while (end < to && order.compare(target[end - 1], target[end]) <= 0) {
            end++;
        }
        if (end >= to || !wanted.getAsBoolean()) {
            return;
        }
        int middle = (from + to) >>> 1;
        MergeSort other = new MergeSort(target, order, wanted);
        other.into(source, from, middle);
        other.into(source, middle, to);
        merge(target, from, middle, to);
    }

    private void merge(int[] target, int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int at = from; at < to; at++) {
            boolean takeLeft = right == to
                    || (left < middle && order.compare(source[left], source[right]) <= 0);
            target[at] = takeLeft ? source[left++] : source[right++];
        }
    }
}
