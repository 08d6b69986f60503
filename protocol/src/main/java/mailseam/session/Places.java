package mailseam.session;

import java.util.Arrays;

/** Places in a stream, as a growing set of offsets: one number each, since there may be one for each octet. */
final class Places {
    private int[] offsets = new int[64];
    private int count;

    void add(int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        offsets[count++] = offset;
    }

    int count() {
        return count;
    }

    /** The places in order, each once. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(offsets, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
