package mailseam.session;

/** Random numbers that are the same for the same seed, everywhere and for ever: SplitMix64 (Steele, Lea and Flood, 2014). */
public final class SplitMix {
    private long state;

    /** The numbers of a seed. */
    public SplitMix(long seed) {
        this.state = seed;
    }

    /** The next number, of 64 bits. */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long number = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        number = (number ^ (number >>> 27)) * 0x94D049BB133111EBL;
        return number ^ (number >>> 31);
    }

    /** Whether something of that probability, from 0 (never) to 1 (always), happens this time. */
    public boolean happens(double probability) {
        return (next() >>> 11) * 0x1.0p-53 < probability;
    }
}
