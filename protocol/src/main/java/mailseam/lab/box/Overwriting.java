package mailseam.lab.box;

import java.util.Arrays;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** A read of which some octets are overwritten; it is copied only then. */
final class Overwriting {
    static final String NOOP = "NOOP";

    private final Octets read;
    private byte @Nullable [] copy;

    Overwriting(Octets read) {
        this.read = read;
    }

    void fill(int from, int to, char octet) {
        Arrays.fill(writable(), from, to, (byte) octet);
    }

    /** Writes the part of {@code NOOP} that belongs to columns of a line, and blanks behind it. */
    void noop(int from, int to, int column) {
        byte[] octets = writable();
        for (int i = from; i < to; i++) {
            int at = column + i - from;
            octets[i] = (byte) (at < NOOP.length() ? NOOP.charAt(at) : ' ');
        }
    }

    /** Octets of the line that goes on behind this read, where so many were before it. */
    long columnBehind(long before) {
        int at = read.length();
        while (at > 0 && read.at(at - 1) != '\n') {
            at--;
        }
        return at == 0 ? before + read.length() : read.length() - at;
    }

    Octets done() {
        return copy == null ? read : Octets.wrap(copy);
    }

    private byte[] writable() {
        byte[] octets = copy == null ? read.toArray() : copy;
        copy = octets;
        return octets;
    }
}
