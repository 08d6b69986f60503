package mailseam.session;

import java.util.Arrays;
import java.util.List;
import mailseam.session.Segmentation.Policy;
import mailseam.smtp.Octets;

/**
 * A plan with the way back to the file: which characters each octet comes from, why each segment ends where it does, and what the
 * places in the stream are called. Values never change; any thread may ask.
 */
public final class PlanMap {
    private final PlanOptions options;
    private final List<Act> acts;
    private final Dialogue dialogue;
    private final Octets stream;
    private final Plan plan;
    private final SourceMap source;
    private final NamedPlaces places;
    private final int[] random;

    PlanMap(SessionFile file, PlanOptions options, List<Act> acts, Dialogue dialogue, Octets stream) {
        this.options = options;
        this.acts = acts;
        this.dialogue = dialogue;
        this.stream = stream;
        this.plan = Planner.plan(options, acts, dialogue, stream);
        this.source = new SourceMap(file, options.side(), acts, stream);
        this.places = new NamedPlaces(options.side(), stream, dialogue);
        this.random = options.segmentation().policy() instanceof Policy.Random policy ? random(policy) : new int[0];
    }

    private int[] random(Policy.Random policy) {
        PolicyPlaces lengths = new PolicyPlaces(policy, options.mss());
        Places found = new Places();
        int[] runs = source.runs();
        for (int i = 0; i + 1 < runs.length; i++) {
            Places inRun = new Places();
            lengths.next(runs[i + 1] - runs[i], inRun);
            for (int place : inRun.sorted()) {
                found.add(runs[i] + place);
            }
        }
        return found.sorted();
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** Where each segment ends, rising: much quicker than to ask each. */
    public int[] ends() {
        int[] ends = new int[plan.segments().size()];
        int at = 0;
        for (Turn turn : plan.turns()) {
            if (turn instanceof Turn.Say(_, CutSegments segments, _)) {
                at = segments.ends(ends, at);
            }
        }
        return ends;
    }

    /** All octets of the side, secrets among them. */
    public Octets stream() {
        return stream;
    }

    /** Where they are written. */
    public SourceMap source() {
        return source;
    }

    /** What the places between them are called. */
    public NamedPlaces places() {
        return places;
    }

    /** How the octets are cut. */
    public Segmentation segmentation() {
        return options.segmentation();
    }

    /** Why a segment ends before the octet at an offset, if one does. */
    public Boundary boundary(int offset) {
        boolean edge = Arrays.binarySearch(source.runs(), offset) >= 0;
        List<LandmarkCut> named = options.segmentation().cuts().stream().filter(cut -> means(cut, offset)).toList();
        return new Boundary(source.marks(offset, offset), !edge && policy(offset), edge ? List.of() : named, edge);
    }

    private boolean means(LandmarkCut cut, int offset) {
        return places.at(offset - cut.shift()).stream().anyMatch(place -> place.landmark() == cut.landmark()
                && (cut.verb() == null || cut.verb().equals(place.verb())));
    }

    private boolean policy(int offset) {
        int from = offset - source.run(offset);
        return switch (options.segmentation().policy()) {
            case Policy.Group _,Policy.Marks _ -> false;
            case Policy.Command _ -> source.isEdge(offset);
            case Policy.EveryOctets(int count) -> from % count == 0;
            case Policy.EachOctet _ -> true;
            case Policy.Mss _ -> from % options.mss() == 0;
            case Policy.Random _ -> Arrays.binarySearch(random, offset) >= 0;
        };
    }

    /** How many segments there would be with another segmentation; the marks stay. */
    public int segments(Segmentation segmentation) {
        if (segmentation.policy() instanceof Policy.EachOctet) {
            return stream.length();
        }
        PlanOptions other = new PlanOptions(options.side(), segmentation, options.mss(), options.variables(),
                options.secrets(), options.attachments());
        return Planner.plan(other, acts, dialogue, stream).segments().size();
    }
}
