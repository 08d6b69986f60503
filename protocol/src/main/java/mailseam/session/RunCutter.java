package mailseam.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mailseam.session.Segmentation.Policy;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Cuts the runs of one side, one after the other, into segments. */
final class RunCutter {
    private final Direction side;
    private final Octets stream;
    private final Policy policy;
    private final int[] landmarks;
    private final PolicyPlaces places;
    private int segments;

    /**
     * A cutter.
     *
     * @param landmarks offsets in the stream where named cuts lie, rising
     */
    RunCutter(PlanOptions options, Octets stream, int[] landmarks) {
        this.side = options.side();
        this.stream = stream;
        this.policy = options.segmentation().policy();
        this.landmarks = landmarks;
        this.places = new PolicyPlaces(policy, options.mss());
    }

    /** How many segments were made so far. */
    int segments() {
        return segments;
    }

    /** The segments of a run that starts at an offset of the stream; none if it has no octets. */
    List<PlannedSegment> cut(int from, List<Act.Said> run) {
        Places cuts = new Places();
        Map<Integer, After> afters = new HashMap<>();
        List<SecretSpan> secrets = new ArrayList<>();
        int length = 0;
        for (Act.Said said : run) {
            for (Act.Mark mark : said.marks()) {
                cuts.add(length + mark.at());
                if (!(mark.after() instanceof After.Nothing)) {
                    afters.put(length + mark.at(), mark.after());
                }
            }
            for (SecretSpan span : said.secrets()) {
                secrets.add(new SecretSpan(span.name(), length + span.from(), length + span.to()));
            }
            length += said.octets().length();
            if (policy instanceof Policy.Command) {
                cuts.add(length);
            }
        }
        this.places.next(length, cuts);
        landmarks(cuts, from, length);
        cuts.add(length);
        int[] ends = withoutStart(cuts.sorted());
        List<PlannedSegment> cut = new CutSegments(segments, side, from, stream.slice(from, from + length), ends,
                afters, secrets);
        segments += ends.length;
        return cut;
    }

    private void landmarks(Places places, int from, int length) {
        int first = Arrays.binarySearch(landmarks, from);
        for (int i = first < 0 ? -first - 1 : first; i < landmarks.length && landmarks[i] < from + length; i++) {
            places.add(landmarks[i] - from);
        }
    }

    /** The ends of segments: what is cut at the very start of a run makes no segment. */
    private static int[] withoutStart(int[] sorted) {
        int skip = sorted.length > 0 && sorted[0] == 0 ? 1 : 0;
        return Arrays.copyOfRange(sorted, skip, sorted.length);
    }
}
