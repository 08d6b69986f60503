package mailseam.smtp;

/** Reply codes, one after the other; the last again and again. */
final class Codes {
    private final int[] codes;
    private int next;

    Codes(int... codes) {
        this.codes = codes;
    }

    int next() {
        return codes[Math.min(next++, codes.length - 1)];
    }
}
