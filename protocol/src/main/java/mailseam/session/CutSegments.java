package mailseam.session;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** The segments of a run, made when they are asked for: a message of ten megabytes may be cut at every octet. */
final class CutSegments extends AbstractList<PlannedSegment> implements RandomAccess {
    private static final After NOTHING = new After.Nothing();

    private final int firstIndex;
    private final Direction direction;
    private final long offset;
    private final Octets run;
    private final int[] ends;
    private final Map<Integer, After> afters;
    private final List<SecretSpan> secrets;

    /**
     * The segments of a run.
     *
     * @param firstIndex number of its first segment in the plan
     * @param offset     offset of its first octet in the stream of its direction
     * @param ends       where each segment ends, rising; the last is the length of the run
     * @param afters     what is waited for, by the end of the segment
     * @param secrets    the secret octets of the run, in order
     */
    CutSegments(int firstIndex, Direction direction, long offset, Octets run, int[] ends, Map<Integer, After> afters,
            List<SecretSpan> secrets) {
        this.firstIndex = firstIndex;
        this.direction = direction;
        this.offset = offset;
        this.run = run;
        this.ends = ends;
        this.afters = afters;
        this.secrets = secrets;
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** Writes where each ends in the stream behind others; gives the index behind the last. */
    int ends(int[] into, int at) {
        for (int i = 0; i < ends.length; i++) {
            into[at + i] = (int) offset + ends[i];
        }
        return at + ends.length;
    }

    @Override
    public PlannedSegment get(int index) {
        Objects.checkIndex(index, ends.length);
        int from = index == 0 ? 0 : ends[index - 1];
        int to = ends[index];
        return new PlannedSegment(firstIndex + index, direction, offset + from, run.slice(from, to),
                afters.getOrDefault(to, NOTHING), secrets.isEmpty() ? List.of() : secretsWithin(from, to));
    }

    private List<SecretSpan> secretsWithin(int from, int to) {
        List<SecretSpan> within = new ArrayList<>();
        for (SecretSpan span : secrets) {
            if (span.from() < to && span.to() > from) {
                within.add(new SecretSpan(span.name(), Math.max(span.from(), from) - from,
                        Math.min(span.to(), to) - from));
            }
        }
        return within;
    }
}
