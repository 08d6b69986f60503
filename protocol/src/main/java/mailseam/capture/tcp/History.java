package mailseam.capture.tcp;

import java.util.Arrays;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Where the last 256 runs of octets of a stream came from, so that what comes again can be compared: places in the file, and octets
 * themselves only where they lie nowhere in the file as they are.
 */
final class History {
    private static final int FIRST = 8;
    private static final int MOST = 256;

    private long[] offsets = {};
    private long[] places = {};
    private int[] lengths = {};
    private @Nullable Octets @Nullable [] elsewhere;
    private int added;

    /** Reads octets of the file. */
    interface FileOctets {
        Octets read(long offset, int length);
    }

    /** The stream has these octets from an offset on, and the file has them at a place, or not if that is negative. */
    void add(long offset, Octets octets, long place) {
        if (octets.isEmpty()) {
            return;
        }
        if (added >= offsets.length && offsets.length < MOST) {
            grow();
        }
        int slot = added % offsets.length;
        offsets[slot] = offset;
        lengths[slot] = octets.length();
        places[slot] = place;
        if (place < 0 && elsewhere == null) {
            elsewhere = new Octets[offsets.length];
        }
        if (elsewhere != null) {
            elsewhere[slot] = place < 0 ? octets.compact() : null;
        }
        added++;
    }

    private void grow() {
        int size = Math.max(FIRST, 2 * offsets.length);
        offsets = Arrays.copyOf(offsets, size);
        places = Arrays.copyOf(places, size);
        lengths = Arrays.copyOf(lengths, size);
        if (elsewhere != null) {
            elsewhere = Arrays.copyOf(elsewhere, size);
        }
    }

    /** How octets that came again compare with those of the stream. */
    enum Comparison {
        SAME, OTHER, UNKNOWN
    }

    /** Compares octets at an offset with what the stream has there. */
    Comparison compare(long offset, Octets octets, FileOctets file) {
        int known = 0;
        for (int slot = 0; slot < Math.min(added, offsets.length); slot++) {
            long from = Math.max(offset, offsets[slot]);
            long to = Math.min(offset + octets.length(), offsets[slot] + lengths[slot]);
            if (from < to) {
                int count = (int) (to - from);
                Octets was = octets(slot, from, count, file);
                int at = (int) (from - offset);
                if (!was.equals(octets.slice(at, at + count))) {
                    return Comparison.OTHER;
                }
                known += count;
            }
        }
        return known >= octets.length() ? Comparison.SAME : Comparison.UNKNOWN;
    }

    private Octets octets(int slot, long from, int count, FileOctets file) {
        int at = (int) (from - offsets[slot]);
        Octets other = elsewhere == null ? null : elsewhere[slot];
        return other == null ? file.read(places[slot] + at, count) : other.slice(at, at + count);
    }
}
