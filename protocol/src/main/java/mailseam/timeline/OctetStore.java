package mailseam.timeline;

import java.util.List;
import mailseam.smtp.Octets;

/**
 * The octets of one direction, in memory. It keeps them up to a bound and counts them beyond it. What was put in never
 * changes, so that a snapshot shares all blocks.
 */
final class OctetStore implements OctetStream {
    private static final int BLOCK = 8 * 1024;

    private final long bound;
    private final GrowingList<byte[]> blocks = new GrowingList<>();
    private long kept;
    private long length;

    /** An empty store that keeps at most a number of octets. */
    OctetStore(long bound) {
        this.bound = bound;
    }

    /** Takes the next octets of the stream and says whether all of them were kept. */
    boolean append(Octets octets) {
        int keep = (int) Math.min(octets.length(), bound - kept);
        int taken = 0;
        while (taken < keep) {
            int at = (int) (kept % BLOCK);
            if (at == 0) {
                blocks.append(new byte[BLOCK]);
            }
            int part = Math.min(BLOCK - at, keep - taken);
            octets.copyTo(taken, blocks.getLast(), at, part);
            taken += part;
            kept += part;
        }
        length += octets.length();
        return keep == octets.length();
    }

    /** Counts octets that are not kept. */
    void skip(int octets) {
        length += octets;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public Octets read(long offset, int count) {
        return read(blocks, kept, offset, count);
    }

    /** The octets as they are now; never changes. */
    OctetStream snapshot() {
        return new Snapshot(blocks.snapshot(), kept, length);
    }

    private static Octets read(List<byte[]> blocks, long kept, long offset, int count) {
        if (offset < 0 || count < 0) {
            throw new IndexOutOfBoundsException("offset " + offset + ", count " + count);
        }
        int wanted = (int) Math.min(count, Math.max(0, kept - offset));
        if (wanted == 0) {
            return Octets.EMPTY;
        }
        int block = (int) (offset / BLOCK);
        int at = (int) (offset % BLOCK);
        if (at + wanted <= BLOCK) {
            return Octets.wrap(blocks.get(block), at, wanted);
        }
        byte[] all = new byte[wanted];
        for (int done = 0; done < wanted; block++, at = 0) {
            int part = Math.min(BLOCK - at, wanted - done);
            System.arraycopy(blocks.get(block), at, all, done, part);
            done += part;
        }
        return Octets.wrap(all);
    }

    private record Snapshot(List<byte[]> blocks, long kept, long length) implements OctetStream {
        @Override
        public Octets read(long offset, int count) {
            return OctetStore.read(blocks, kept, offset, count);
        }
    }
}
