package mailseam.session;

import mailseam.session.Segmentation.Policy;
import mailseam.smtp.Octets;

/** The lengths of the pieces into which a policy cuts octets that come one run after another, as on a connection. */
public final class PieceLengths {
    /** Octets of a segment on a path of 1500 octets over IPv4 without TCP options: what {@code mss} is here. */
    public static final int MSS = 1460;

    private final Policy policy;
    private final LengthSequence lengths;

    /** For one stream. */
    public PieceLengths(Policy policy) {
        this.policy = policy;
        this.lengths = new LengthSequence(policy instanceof Policy.Random random ? random : new Policy.Random(1, 1, 0));
    }

    /** The length of the next piece, where this is the rest of a run, of at least one octet; never more than there is. */
    public int next(Octets rest) {
        int all = rest.length();
        return switch (policy) {
            case Policy.Group _,Policy.Marks _ -> all;
            case Policy.Command _ -> {
                int end = rest.indexOf('\n', 0);
                yield end < 0 ? all : end + 1;
            }
            case Policy.EveryOctets(int count) -> Math.min(count, all);
            case Policy.EachOctet _ -> 1;
            case Policy.Random _ -> Math.min(lengths.next(), all);
            case Policy.Mss _ -> Math.min(MSS, all);
        };
    }
}
