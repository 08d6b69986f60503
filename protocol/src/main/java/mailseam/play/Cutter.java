package mailseam.play;

import java.time.Duration;
import mailseam.session.LengthSequence;
import mailseam.session.Segmentation.Policy;
import mailseam.smtp.Octets;

/** Cuts what passes into pieces by a policy. */
final class Cutter {
    private final Policy policy;
    private final Duration pause;
    private final LengthSequence lengths;
    /** Octets that are still to come of the current piece; 0 before a piece. */
    private int left;
    private boolean any;

    Cutter(Policy policy, Duration pause) {
        this.policy = policy;
        this.pause = pause;
        this.lengths = new LengthSequence(policy instanceof Policy.Random random ? random : new Policy.Random(1, 1, 0));
    }

    /** The time before each piece but the first. */
    Duration pause() {
        return pause;
    }

    /** Whether the next octet begins another piece than the first; only the first who asks is told so. */
    boolean atCut() {
        boolean at = left == 0 && any;
        any &= !at;
        return at;
    }

    /** How many of these octets, at least one, belong to the current piece, or to the next if that is complete. */
    int take(Octets octets) {
        any = true;
        if (policy instanceof Policy.Command) {
            int lf = octets.indexOf('\n', 0);
            left = lf < 0 ? 1 : 0;
            return lf < 0 ? octets.length() : lf + 1;
        }
        if (left == 0) {
            left = switch (policy) {
                case Policy.EveryOctets(int count) -> count;
                case Policy.EachOctet _ -> 1;
                case Policy.Random _ -> lengths.next();
                case Policy.Command _,Policy.Group _,Policy.Marks _,Policy.Mss _ -> Integer.MAX_VALUE;
            };
        }
        int count = Math.min(left, octets.length());
        left -= count;
        return count;
    }
}
