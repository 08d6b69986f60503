package mailseam.app.replay;

import mailseam.app.run.FinishedRun;
import mailseam.app.timeline.OwnMarks;
import mailseam.play.Signature;

/**
 * The runs that ended alike.
 *
 * @param count       how many there are
 * @param first       the number of the first of them, from 1
 * @param medianNanos the time that half of them took at most, in nanoseconds
 * @param sample      the first of them
 * @param marks       what is marked in it
 */
public record OutcomeRow(Signature signature, int count, int first, long medianNanos, FinishedRun sample,
        OwnMarks marks) {
}
