package mailseam.session;

import java.util.Comparator;

/**
 * A place between two octets of a line, told by its text, so that it is the same in each turn of a repeat.
 *
 * @param piece  the piece that it lies before or within; the number of pieces for the end of the text
 * @param within how many octets of the piece lie before it; at the end how many of a CRLF that is not written
 */
record Gap(int piece, int within) implements Comparable<Gap> {
    private static final Comparator<Gap> ORDER = Comparator.comparingInt(Gap::piece).thenComparingInt(Gap::within);

    @Override
    public int compareTo(Gap other) {
        return ORDER.compare(this, other);
    }
}
