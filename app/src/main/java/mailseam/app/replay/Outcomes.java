package mailseam.app.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mailseam.app.run.FinishedRun;
import mailseam.app.timeline.OwnMarks;
import mailseam.play.Signature;
import mailseam.timeline.Timeline;

/** How runs ended, by signature. */
final class Outcomes {
    private final Map<Signature, Tally> tallies = new LinkedHashMap<>();

    void clear() {
        tallies.clear();
    }

    /** Counts a run, with its marks; true if none has ended so before. */
    boolean add(FinishedRun run, int number, OwnMarks marks) {
        Timeline timeline = run.result().timeline();
        Signature signature = Signature.of(run.result().outcome(), timeline);
        Signature counted = tallies.containsKey(signature) || tallies.size() < ReplayViewModel.ROWS ? signature
                : new Signature("others", 0, "");
        boolean fresh = !tallies.containsKey(counted);
        tallies.computeIfAbsent(counted, _ -> new Tally(counted, number, run, marks)).add(run.nanos());
        return fresh;
    }

    List<OutcomeRow> rows() {
        return tallies.values().stream().map(Tally::row).toList();
    }
}
