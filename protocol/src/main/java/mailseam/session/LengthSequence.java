package mailseam.session;

/**
 * The lengths of random segments. The numbers for a seed are part of the format and never change: SplitMix64 (Steele, Lea and
 * Flood, 2014), whose next number, taken as unsigned, gives the length {@code min + number mod (max - min + 1)}.
 */
final class LengthSequence {
    private final Segmentation.Policy.Random policy;
    private long state;

    LengthSequence(Segmentation.Policy.Random policy) {
        this.policy = policy;
        this.state = policy.seed();
    }

    int next() {
        state += 0x9E3779B97F4A7C15L;
        long number = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        number = (number ^ (number >>> 27)) * 0x94D049BB133111EBL;
        number ^= number >>> 31;
        return policy.min() + (int) Long.remainderUnsigned(number, policy.max() - policy.min() + 1L);
    }
}
