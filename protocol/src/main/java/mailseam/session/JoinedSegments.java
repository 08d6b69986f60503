package mailseam.session;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The segments of several turns as one list, without a copy. */
final class JoinedSegments extends AbstractList<PlannedSegment> implements RandomAccess {
    private final List<Turn.Say> says;
    private final int[] ends;

    JoinedSegments(List<Turn.Say> says) {
        this.says = says;
        this.ends = new int[says.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end = Math.addExact(end, says.get(i).segments().size());
            ends[i] = end;
        }
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public PlannedSegment get(int index) {
        Objects.checkIndex(index, size());
        int found = Arrays.binarySearch(ends, index + 1);
        int say = found < 0 ? -found - 1 : found;
        return says.get(say).segments().get(index - (say == 0 ? 0 : ends[say - 1]));
    }
}
