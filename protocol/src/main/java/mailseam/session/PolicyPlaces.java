package mailseam.session;

import mailseam.session.Segmentation.Policy;

/** Where a policy cuts runs, one behind the other, by itself: the ends of lines, for {@code command}, are not its to know. */
final class PolicyPlaces {
    private final Policy policy;
    private final int mss;
    private final LengthSequence lengths;

    PolicyPlaces(Policy policy, int mss) {
        this.policy = policy;
        this.mss = mss;
        this.lengths = new LengthSequence(policy instanceof Policy.Random random ? random : new Policy.Random(1, 1, 0));
    }

    /** The places in the next run, counted from its start. */
    void next(int length, Places places) {
        switch (policy) {
            case Policy.Group _,Policy.Marks _,Policy.Command _ -> {
                // Nothing is cut but at marks, names and the ends of lines.
            }
            case Policy.EveryOctets(int count) -> every(places, count, length);
            case Policy.EachOctet _ -> every(places, 1, length);
            case Policy.Mss _ -> every(places, mss, length);
            case Policy.Random _ -> {
                for (long at = lengths.next(); at < length; at += lengths.next()) {
                    places.add((int) at);
                }
            }
        }
    }

    private static void every(Places places, int count, int length) {
        for (long at = count; at < length; at += count) {
            places.add((int) at);
        }
    }
}
