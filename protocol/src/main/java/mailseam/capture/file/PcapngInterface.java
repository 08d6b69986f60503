package mailseam.capture.file;

/**
 * An interface of a pcapng section.
 *
 * @param snap       so many octets of each packet were captured at most, or 0 for all
 * @param resolution what one unit of its times is: with the highest bit 2, and else 10, to the power of minus the rest
 * @param offset     seconds to add to its times
 */
record PcapngInterface(int linkType, long snap, int resolution, long offset) {
    private static final int MICROS = 6;
    private static final long SECOND = 1_000_000_000L;
    /** Finer units are none that a clock has. */
    private static final int FINEST_DECIMAL = 18;

    PcapngInterface(int linkType, long snap) {
        this(linkType, snap, MICROS, 0);
    }

    PcapngInterface resolution(int value) {
        return new PcapngInterface(linkType, snap, value, offset);
    }

    PcapngInterface offset(long seconds) {
        return new PcapngInterface(linkType, snap, resolution, seconds);
    }

    /** A time in the units of this interface, in nanoseconds since 1970; times that no long holds become 0. */
    long nanos(long units) {
        int power = resolution & 0x7F;
        long seconds;
        long rest;
        if ((resolution & 0x80) == 0) {
            long perSecond = power > FINEST_DECIMAL ? 0 : power(power);
            seconds = perSecond == 0 ? 0 : Long.divideUnsigned(units, perSecond);
            long left = perSecond == 0 ? 0 : Long.remainderUnsigned(units, perSecond);
            rest = perSecond == 0 ? 0 : power > 9 ? left / power(power - 9) : left * power(9 - power);
        } else if (power >= Long.SIZE) {
            seconds = 0;
            rest = 0;
        } else {
            seconds = units >>> power;
            long left = power == 0 ? 0 : units & (-1L >>> (Long.SIZE - power));
            rest = power <= 32 ? (left * SECOND) >>> power : ((left >>> (power - 32)) * SECOND) >>> 32;
        }
        return whole(seconds, rest);
    }

    private long whole(long seconds, long rest) {
        try {
            return Math.addExact(Math.multiplyExact(Math.addExact(seconds, offset), SECOND), rest);
        } catch (ArithmeticException _) {
            return 0;
        }
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
