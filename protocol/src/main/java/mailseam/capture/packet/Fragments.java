package mailseam.capture.packet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts fragments of IP together. Where two overlap, the first one counts. At most 256 datagrams are kept in parts; one of which no
 * fragment came for 60 seconds, or that a newer one crowds out, is given up.
 */
final class Fragments {
    private static final int MOST = 256;
    private static final int LARGEST = 65_535;
    private static final int LONGEST = 1024 * 1024;
    private static final long PATIENCE = 60_000_000_000L;
    private static final int UNIT = 8;
    private static final int MOST_FRAMES = LARGEST / UNIT + 1;

    private record Key(long sourceHigh, long sourceLow, long targetHigh, long targetLow, int id, int protocol) {
    }

    private static final class Datagram {
        private int[] frames = {};
        private byte[] octets = {};
        private final BitSet units = new BitSet();
        private int total = -1;
        private int count;
        private long nanos;

        boolean isWhole() {
            return total >= 0 && units.nextClearBit(0) >= (total + UNIT - 1) / UNIT;
        }

        void came(int frame) {
            if (count < MOST_FRAMES) {
                frames = Arrays.copyOf(frames, count + 1);
                frames[count] = frame;
            }
            count++;
        }

        boolean put(byte[] from, int at, int offset, int length, boolean more) {
            int end = offset + length;
            if (end > LARGEST || (more && length % UNIT != 0) || (total >= 0 && end > total)) {
                return false;
            }
            if (!more) {
                total = end;
            }
            if (octets.length < end) {
                octets = Arrays.copyOf(octets, Math.min(LARGEST, Math.max(end, 2 * octets.length)));
            }
            for (int done = 0; done < length; done += UNIT) {
                int unit = (offset + done) / UNIT;
                if (!units.get(unit)) {
                    units.set(unit);
                    System.arraycopy(from, at + done, octets, offset + done, Math.min(UNIT, length - done));
                }
            }
            return true;
        }
    }

    private final Map<Key, Datagram> datagrams = new LinkedHashMap<>();
    private long givenUp;
    private long seen;

    /** How many fragments were seen. */
    long seen() {
        return seen;
    }

    /** How many datagrams were not put together, those that are still in parts included. */
    long incomplete() {
        return givenUp + datagrams.size();
    }

    /** Takes the fragment behind the cursor, which then stands in the whole datagram if this was the last one missing. */
    Layer add(Cursor cursor, int id, int protocol, int offset, boolean more) {
        seen++;
        int length = cursor.end - cursor.at;
        if (cursor.wireEnd > cursor.end || length > LONGEST) {
            return Layer.CUT;
        }
        Addresses from = cursor.addresses;
        Key key = new Key(from.sourceHigh, from.sourceLow, from.targetHigh, from.targetLow, id, protocol);
        Datagram datagram = datagrams.get(key);
        if (datagram != null && cursor.nanos - datagram.nanos > PATIENCE) {
            datagrams.remove(key);
            givenUp++;
            datagram = null;
        }
        if (datagram == null) {
            makeRoom();
            datagram = new Datagram();
            datagrams.put(key, datagram);
        }
        datagram.nanos = cursor.nanos;
        datagram.came(cursor.frame);
        if (!datagram.put(cursor.array, cursor.at, offset, length, more) || !datagram.isWhole()) {
            return Layer.PART;
        }
        datagrams.remove(key);
        cursor.is(datagram.octets, datagram.total, datagram.frames, datagram.count);
        return Layer.ofProtocol(protocol);
    }

    private void makeRoom() {
        if (datagrams.size() >= MOST) {
            Iterator<Datagram> oldest = datagrams.values().iterator();
            oldest.next();
            oldest.remove();
            givenUp++;
        }
    }
}
