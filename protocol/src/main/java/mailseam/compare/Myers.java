package mailseam.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mailseam.smtp.Octets;

/** The shortest way to make one run of octets of another by leaving out and putting in (Myers 1986), within bounds. */
final class Myers {
    /** Of so many octets on both sides together. */
    static final int MOST_OCTETS = 64 * 1024;
    /** With so many octets left out and put in. */
    static final int MOST_STEPS = 512;

    private Myers() {
    }

    /**
     * The edits, in order; none if it takes more steps than allowed.
     *
     * @param offset how many octets stand before both
     */
    static List<OctetEdit> edits(Octets left, Octets right, long offset) {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(MOST_STEPS, left.length() + right.length());
        int[] reach = new int[2 * most + 3];
        for (int steps = 0; steps <= most; steps++) {
            for (int k = -steps; k <= steps; k += 2) {
                int at = most + 1 + k;
                int x = k == -steps || (k != steps && reach[at - 1] < reach[at + 1]) ? reach[at + 1]
                        : reach[at - 1] + 1;
                while (x < left.length() && x - k < right.length() && x - k >= 0 && left.at(x) == right.at(x - k)) {
                    x++;
                }
                reach[at] = x;
                if (x >= left.length() && x - k >= right.length()) {
                    return walk(trace, left.length(), right.length(), offset);
                }
            }
            trace.add(Arrays.copyOfRange(reach, most + 1 - steps, most + 2 + steps));
        }
        return List.of();
    }

    /** Back from the end over what each number of steps had reached. */
    private static List<OctetEdit> walk(List<int[]> trace, int leftEnd, int rightEnd, long offset) {
        List<OctetEdit> edits = new ArrayList<>();
        int x = leftEnd;
        int y = rightEnd;
        for (int steps = trace.size(); steps > 0; steps--) {
            int[] reach = trace.get(steps - 1);
            int k = x - y;
            boolean down = k == -steps || (k != steps && at(reach, steps - 1, k - 1) < at(reach, steps - 1, k + 1));
            int before = down ? k + 1 : k - 1;
            int fromX = at(reach, steps - 1, before);
            int fromY = fromX - before;
            join(edits, down ? new OctetEdit(offset + fromX, 0, offset + fromY, 1)
                    : new OctetEdit(offset + fromX, 1, offset + fromY, 0));
            x = fromX;
            y = fromY;
        }
        return edits;
    }

    private static int at(int[] reach, int steps, int k) {
        int index = k + steps;
        return index < 0 || index >= reach.length ? -1 : reach[index];
    }

    /** Puts a step before the others, into the first edit where it touches that. */
    private static void join(List<OctetEdit> edits, OctetEdit step) {
        OctetEdit next = edits.isEmpty() ? null : edits.getFirst();
        if (next != null && step.leftAt() + step.leftLength() == next.leftAt()
                && step.rightAt() + step.rightLength() == next.rightAt()) {
            edits.set(0, new OctetEdit(step.leftAt(), step.leftLength() + next.leftLength(), step.rightAt(),
                    step.rightLength() + next.rightLength()));
        } else {
            edits.addFirst(step);
        }
    }
}
