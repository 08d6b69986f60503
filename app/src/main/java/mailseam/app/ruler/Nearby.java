package mailseam.app.ruler;

import java.util.NavigableMap;
import java.util.TreeMap;
import mailseam.session.PlacedMark;
import mailseam.session.SourceKind;
import mailseam.session.SourceSpan;

/**
 * What the lines say about the octets that are seen and those beside them, read once for many drawings.
 *
 * @param kinds where octets come from, by the first of each kind
 * @param marks the marks, by the octet that they cut before
 */
record Nearby(RulerPlan plan, int from, int to, NavigableMap<Integer, SourceSpan> kinds,
        NavigableMap<Integer, PlacedMark> marks) {
    /** No more octets than that are read. */
    static final int MOST = 20_000;

    /** About the octets from one to before another, and as many on either side. */
    static Nearby of(RulerPlan plan, int from, int to) {
        int more = Math.min(MOST / 3, to - from);
        int first = Math.max(0, from - more);
        int behind = Math.min(plan.length(), Math.min(to, from + MOST / 3) + more);
        NavigableMap<Integer, SourceSpan> kinds = new TreeMap<>();
        for (SourceSpan span : plan.map().source().spans(first, behind)) {
            kinds.put(span.from(), span);
        }
        NavigableMap<Integer, PlacedMark> marks = new TreeMap<>();
        for (PlacedMark mark : plan.map().source().marks(first, behind)) {
            marks.put(mark.offset(), mark);
        }
        return new Nearby(plan, first, behind, kinds, marks);
    }

    boolean covers(RulerPlan shown, int first, int behind) {
        return plan.equals(shown) && from <= first && to >= Math.min(behind, Math.min(plan.length(), first + MOST / 3));
    }

    SourceKind kind(int offset) {
        var span = kinds.floorEntry(offset);
        return span == null || span.getValue().to() <= offset ? SourceKind.WRITTEN : span.getValue().kind();
    }
}
