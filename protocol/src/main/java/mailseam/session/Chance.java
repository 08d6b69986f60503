package mailseam.session;

/**
 * How often a fault happens where it could.
 *
 * @param probability from 0 (never) to 1 (each time)
 * @param seed        makes the same choices again
 */
public record Chance(double probability, long seed) {
    /** Each time. */
    public static final Chance ALWAYS = new Chance(1, 0);

    public Chance {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no probability: " + probability);
        }
    }
}
