package mailseam.app.ruler;

import java.util.Arrays;
import java.util.List;
import mailseam.session.PlanMap;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;

/** What the ruler shows: a plan with the way back to its text, and what is needed to draw it fast. One is only like itself. */
final class RulerPlan {
    private final PlanMap map;
    private final int[] ends;
    private final List<PlannedSegment> segments;
    private final List<Stop> stops;
    private final int mss;
    private final List<String> guessed;

    /**
     * Of a plan.
     *
     * @param mss     the MSS that the kernel is expected to have, in octets
     * @param guessed secrets without a value, for which stars stand
     */
    RulerPlan(PlanMap map, int mss, List<String> guessed) {
        this.map = map;
        this.mss = mss;
        this.guessed = guessed;
        ends = map.ends();
        segments = map.plan().segments();
        stops = Stop.all(map);
    }

    /** The plan and where it is written. */
    PlanMap map() {
        return map;
    }

    /** Whose octets these are. */
    Direction side() {
        return map.plan().side();
    }

    /** Where each segment ends, rising; not to be written to. */
    int[] ends() {
        return ends;
    }

    /** The segments, made when they are asked for. */
    List<PlannedSegment> segments() {
        return segments;
    }

    /** What is waited for between runs, in order. */
    List<Stop> stops() {
        return stops;
    }

    int mss() {
        return mss;
    }

    List<String> guessed() {
        return guessed;
    }

    /** How many octets the side sends. */
    int length() {
        return map.stream().length();
    }

    /** The first segment that ends behind an offset, or their number. */
    int segmentAt(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Where a segment starts. */
    int start(int segment) {
        return segment == 0 ? 0 : ends[segment - 1];
    }

    /** Whether a segment ends before the octet at an offset and another begins there. */
    boolean isBoundary(int offset) {
        return offset > 0 && offset < length() && Arrays.binarySearch(ends, offset) >= 0;
    }

    /** The run that an offset lies in, as offsets from and to; behind the last octet the last one. */
    int[] run(int offset) {
        int[] runs = map.source().runs();
        int found = Arrays.binarySearch(runs, offset);
        int run = Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, runs.length - 2));
        return new int[]{runs[run], runs[Math.min(run + 1, runs.length - 1)]};
    }

    /** The next boundary or landmark behind an offset, or before it; the end if there is none. */
    int next(int offset, boolean forward) {
        int landmark = map.places().next(offset, forward).orElse(forward ? length() : 0);
        return forward ? Math.min(landmark, boundary(offset, true)) : Math.max(landmark, boundary(offset, false));
    }

    /** The next boundary behind an offset, or before it. */
    int boundary(int offset, boolean forward) {
        int at = segmentAt(offset);
        if (forward) {
            return at < ends.length ? ends[at] : length();
        }
        return at == 0 ? 0 : start(at) < offset ? start(at) : start(at - 1);
    }
}
