package mailseam.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two sequences with as few differences as can be found within bounds. What is the same at both ends is taken off;
 * long rests are divided where both have an item that is unique (the patience method); what is left is aligned by the edit
 * distance, which for long ones looks only at a band around the diagonal. Time and memory grow with the length times
 * {@link #CELLS}' root at most.
 */
final class Aligner {
    /** A table with as many cells is made in full. */
    static final int CELLS = 1 << 20;
    private static final int DEEPEST = 8;

    private final Likeness likeness;
    private final int[] partners;

    private Aligner(Likeness likeness, int lefts) {
        this.likeness = likeness;
        this.partners = new int[lefts];
        Arrays.fill(partners, -1);
    }

    /** The index on the right for each on the left, or -1. It rises. */
    static int[] align(int lefts, int rights, Likeness likeness) {
        Aligner aligner = new Aligner(likeness, lefts);
        aligner.align(0, lefts, 0, rights, 0);
        return aligner.partners;
    }

    private void align(int leftStart, int leftEnd, int rightStart, int rightEnd, int depth) {
        int left = leftStart;
        int right = rightStart;
        while (left < leftEnd && right < rightEnd && likeness.cost(left, right) == 0) {
            partners[left++] = right++;
        }
        int lastLeft = leftEnd;
        int lastRight = rightEnd;
        while (left < lastLeft && right < lastRight && likeness.cost(lastLeft - 1, lastRight - 1) == 0) {
            partners[--lastLeft] = --lastRight;
        }
        if (left == lastLeft || right == lastRight) {
            return;
        }
        long cells = (long) (lastLeft - left) * (lastRight - right);
        List<int[]> anchors = cells <= CELLS || depth >= DEEPEST ? List.of()
                : anchors(left, lastLeft, right, lastRight);
        if (anchors.isEmpty()) {
            new Band(likeness, left, lastLeft, right, lastRight).align(partners);
            return;
        }
        for (int[] anchor : anchors) {
            align(left, anchor[0], right, anchor[1], depth + 1);
            partners[anchor[0]] = anchor[1];
            left = anchor[0] + 1;
            right = anchor[1] + 1;
        }
        align(left, lastLeft, right, lastRight, depth + 1);
    }

    /** Pairs that are unique on both sides, the longest row of them that rises on both. */
    private List<int[]> anchors(int leftStart, int leftEnd, int rightStart, int rightEnd) {
        Map<Long, int[]> seen = new HashMap<>();
        for (int left = leftStart; left < leftEnd; left++) {
            int[] found = seen.computeIfAbsent(likeness.leftKey(left), _ -> new int[]{0, 0, 0, 0});
            found[0]++;
            found[1] = left;
        }
        for (int right = rightStart; right < rightEnd; right++) {
            int[] found = seen.get(likeness.rightKey(right));
            if (found != null) {
                found[2]++;
                found[3] = right;
            }
        }
        List<int[]> unique = new ArrayList<>();
        for (int left = leftStart; left < leftEnd; left++) {
            int[] found = seen.get(likeness.leftKey(left));
            if (found != null && found[0] == 1 && found[2] == 1
                    && likeness.cost(left, found[3]) < Likeness.ONE) {
                unique.add(new int[]{left, found[3]});
            }
        }
        return rising(unique);
    }

    /** The longest row of pairs whose right indexes rise; the left ones do. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> row = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            row.addFirst(pairs.get(i));
        }
        return row;
    }
}
