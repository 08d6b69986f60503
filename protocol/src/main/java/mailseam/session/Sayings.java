package mailseam.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mailseam.smtp.Direction;

/** What one side says, act by act: where in its stream each begins, and which line said it. A few numbers for each. */
final class Sayings {
    private final Places runs = new Places();
    private final Map<Integer, List<Integer>> filled = new HashMap<>();
    private int[] starts = new int[65];
    private int[] lines = new int[64];
    private SourceKind[] kinds = new SourceKind[64];
    private int count;
    /** By line: the first act that it said, plus one, and how many. */
    private int[] firsts = new int[64];
    private int[] turns = new int[64];

    Sayings(List<Act> acts, Direction side) {
        boolean fresh = true;
        for (Act act : acts) {
            if (!(act instanceof Act.Said said) || said.side() != side) {
                fresh = true;
                continue;
            }
            if (fresh) {
                runs.add(starts[count]);
                fresh = false;
            }
            add(said);
        }
        runs.add(starts[count]);
    }

    private void add(Act.Said said) {
        if (count == lines.length) {
            starts = Arrays.copyOf(starts, count * 2 + 1);
            lines = Arrays.copyOf(lines, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        if (said.line() >= firsts.length) {
            firsts = Arrays.copyOf(firsts, said.line() * 2);
            turns = Arrays.copyOf(turns, said.line() * 2);
        }
        lines[count] = said.line();
        kinds[count] = said.source();
        if (!said.filled().isEmpty()) {
            filled.put(count, said.filled());
        }
        firsts[said.line()] = turns[said.line()]++ == 0 ? count + 1 : firsts[said.line()];
        starts[++count] = starts[count - 1] + said.octets().length();
    }

    int count() {
        return count;
    }

    /** How many octets the side sends. */
    int length() {
        return starts[count];
    }

    int start(int act) {
        return starts[act];
    }

    int end(int act) {
        return starts[act + 1];
    }

    int line(int act) {
        return lines[act];
    }

    SourceKind kind(int act) {
        return kinds[act];
    }

    List<Integer> filled(int act) {
        return filled.getOrDefault(act, List.of());
    }

    /** How often a line is sent. */
    int turns(int line) {
        return line > 0 && line < turns.length ? turns[line] : 0;
    }

    /** The first act of a line that says something, or -1. */
    int first(int line) {
        return turns(line) == 0 ? -1 : firsts[line] - 1;
    }

    /** The last line that says something. */
    int lastLine() {
        return firsts.length - 1;
    }

    /** Whether a line, a file or a chunk begins or ends at an offset. */
    boolean isEdge(int offset) {
        return Arrays.binarySearch(starts, 0, count + 1, offset) >= 0;
    }

    /** The first act that ends behind an offset, which says the octet there; their number if there is none. */
    int firstEndingBehind(int offset) {
        int low = 0;
        for (int high = count; low < high;) {
            int middle = (low + high) >>> 1;
            if (starts[middle + 1] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The act, or the next before it that says something. */
    int lastSpeaking(int act) {
        int at = act;
        while (at > 0 && starts[at + 1] == starts[at]) {
            at--;
        }
        return at;
    }

    /** Where runs start, in order; the length of the stream is the last. */
    int[] runs() {
        return runs.sorted();
    }
}
