package mailseam.session;

/**
 * The lengths of random segments. The numbers for a seed are part of the format and never change: the next number of
 * {@link SplitMix}, taken as unsigned, gives the length {@code min + number mod (max - min + 1)}.
 */
public final class LengthSequence {
    private final Segmentation.Policy.Random policy;
    private final SplitMix numbers;

    /** The lengths that belong to a policy. */
    public LengthSequence(Segmentation.Policy.Random policy) {
        this.policy = policy;
        this.numbers = new SplitMix(policy.seed());
    }

    /** The next length, in octets. */
    public int next() {
        return policy.min() + (int) Long.remainderUnsigned(numbers.next(), policy.max() - policy.min() + 1L);
    }
}
