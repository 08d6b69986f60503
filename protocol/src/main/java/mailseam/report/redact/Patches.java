package mailseam.report.redact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mailseam.smtp.Octets;
import mailseam.timeline.OctetStream;

/** What is other in a stream: parts that are replaced, and parts that are filled. None overlaps another once they are sorted. */
final class Patches {
    /** A part: its new octets, or how it is filled. */
    private sealed interface Patch {
        long from();

        long to();
    }

    private record Put(long from, String text) implements Patch {
        @Override
        public long to() {
            return from + text.length();
        }
    }

    private record Fill(long from, long to, Filler filler) implements Patch {
    }

    private final List<Patch> patches = new ArrayList<>();

    void put(long from, String text) {
        patches.add(new Put(from, text));
    }

    void fill(long from, long to, Filler filler) {
        patches.add(new Fill(from, to, filler));
    }

    /** Behind the last. */
    void sort() {
        patches.sort(Comparator.comparingLong(Patch::from));
    }

    /** Whether a part is filled that reaches into a range. */
    boolean isFilled(long from, long to) {
        for (int i = first(from); i < patches.size() && patches.get(i).from() < Math.max(to, from + 1); i++) {
            if (patches.get(i) instanceof Fill) {
                return true;
            }
        }
        return false;
    }

    /** The first that ends behind an offset. */
    private int first(long offset) {
        int low = 0;
        int high = patches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (patches.get(middle).to() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Octets of a stream as they are now. */
    Octets read(OctetStream stream, long offset, int length) {
        Octets octets = stream.read(offset, length);
        long end = offset + octets.length();
        int i = first(offset);
        if (i == patches.size() || patches.get(i).from() >= end) {
            return octets;
        }
        byte[] now = octets.toArray();
        for (; i < patches.size() && patches.get(i).from() < end; i++) {
            Patch patch = patches.get(i);
            int from = (int) (Math.max(patch.from(), offset) - offset);
            int to = (int) (Math.min(patch.to(), end) - offset);
            switch (patch) {
                case Put(long at, String text) -> {
                    for (int k = from; k < to; k++) {
                        now[k] = (byte) text.charAt((int) (offset + k - at));
                    }
                }
                case Fill fill -> fill.filler().fill(now, from, to, before(stream, fill, offset + from, 1),
                        before(stream, fill, offset + from, 2));
            }
        }
        return Octets.wrap(now);
    }

    /** The octet so many places in front of an offset, or -1 in front of what is filled. */
    private static int before(OctetStream stream, Fill fill, long offset, int places) {
        Octets octet = offset - places < fill.from() ? Octets.EMPTY : stream.read(offset - places, 1);
        return octet.isEmpty() ? -1 : octet.at(0);
    }
}
