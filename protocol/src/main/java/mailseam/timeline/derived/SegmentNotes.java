package mailseam.timeline.derived;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.Timeline;

/** The notes of a timeline by segment. */
public final class SegmentNotes {
    /** The segment in the upper half, the index of the note in the lower one; in order. */
    private long[] keys = new long[64];
    private int count;
    private List<SegmentNote> notes = List.of();

    SegmentNotes grow(Timeline timeline) {
        notes = timeline.notes();
        boolean sorted = true;
        for (; count < notes.size(); count++) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
            }
            keys[count] = key(notes.get(count).segment()) | count;
            sorted &= count == 0 || keys[count - 1] < keys[count];
        }
        if (!sorted) {
            Arrays.sort(keys, 0, count);
        }
        return this;
    }

    private static long key(int segment) {
        return (long) segment << 32;
    }

    /** The notes about a segment, in the order in which they were found. */
    public List<SegmentNote> of(int segment) {
        List<SegmentNote> found = new ArrayList<>();
        for (int i = from(segment); i < count && keys[i] < key(segment + 1); i++) {
            found.add(notes.get((int) keys[i]));
        }
        return found;
    }

    private int from(int segment) {
        int found = Arrays.binarySearch(keys, 0, count, key(segment));
        return found >= 0 ? found : -found - 1;
    }
}
