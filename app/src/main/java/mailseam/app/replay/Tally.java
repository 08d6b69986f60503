package mailseam.app.replay;

import java.util.Comparator;
import java.util.PriorityQueue;
import mailseam.app.run.FinishedRun;
import mailseam.app.timeline.OwnMarks;
import mailseam.play.Signature;

/** Counts runs that ended alike; the median of their times is at hand after each. */
final class Tally {
    private final Signature signature;
    private final int first;
    private final FinishedRun sample;
    private final OwnMarks marks;
    private final PriorityQueue<Long> shorter = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Long> longer = new PriorityQueue<>();

    Tally(Signature signature, int first, FinishedRun sample, OwnMarks marks) {
        this.signature = signature;
        this.first = first;
        this.sample = sample;
        this.marks = marks;
    }

    void add(long nanos) {
        shorter.add(nanos);
        longer.add(shorter.remove());
        if (longer.size() > shorter.size()) {
            shorter.add(longer.remove());
        }
    }

    OutcomeRow row() {
        return new OutcomeRow(signature, shorter.size() + longer.size(), first, shorter.element(), sample, marks);
    }
}
