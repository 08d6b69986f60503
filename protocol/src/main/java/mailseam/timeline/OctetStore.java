package mailseam.timeline;

import java.util.List;
import mailseam.smtp.Octets;

/**
 * The octets of one direction, in memory. It keeps them up to a bound and counts them beyond it. What was put in never
 * changes, so that a snapshot shares all blocks.
 *
 * <p>Few octets are copied into a block with others; many, with an array of their own, become a block as they are.
 */
final class OctetStore implements OctetStream {
    private static final int BLOCK = 8 * 1024;
    private static final int MANY = BLOCK / 2;

    /** Octets, and the offset in the stream of the first. A block ends where the next one starts, or with what is kept. */
    private record Block(long start, Octets octets) {
    }

    private final long bound;
    private final GrowingList<Block> blocks = new GrowingList<>();
    /** The array of the last block as far as there is room in it, from an index on. */
    private byte[] room = {};
    private int used;
    /** The offset behind the last octet that is kept. */
    private long kept;
    private long count;
    private long length;

    /** An empty store that keeps at most a number of octets. */
    OctetStore(long bound) {
        this.bound = bound;
    }

    /** Takes the next octets of the stream and says whether all of them were kept. */
    boolean append(Octets octets) {
        int keep = (int) Math.min(octets.length(), kept < length ? 0 : bound - count);
        count += keep;
        if (keep == octets.length() && keep >= MANY) {
            blocks.append(new Block(kept, octets.compact()));
            kept += keep;
            used = room.length;
        } else {
            copy(octets, keep);
        }
        length += octets.length();
        return keep == octets.length();
    }

    private void copy(Octets octets, int keep) {
        int taken = 0;
        while (taken < keep) {
            if (used == room.length) {
                room = new byte[BLOCK];
                used = 0;
                blocks.append(new Block(kept, Octets.wrap(room)));
            }
            int part = Math.min(room.length - used, keep - taken);
            octets.copyTo(taken, room, used, part);
            used += part;
            taken += part;
            kept += part;
        }
    }

    /** So many octets nobody has: they have their place in the stream, and reading stops before them. */
    void gap(long octets) {
        if (kept == length && octets > 0) {
            blocks.append(new Block(kept, Octets.EMPTY));
            kept += octets;
            used = room.length;
        }
        length += octets;
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

    private static Octets read(List<Block> blocks, long kept, long offset, int count) {
        if (offset < 0 || count < 0) {
            throw new IndexOutOfBoundsException("offset " + offset + ", count " + count);
        }
        int wanted = (int) Math.min(count, Math.max(0, kept - offset));
        if (wanted == 0) {
            return Octets.EMPTY;
        }
        int index = indexOf(blocks, offset);
        Block block = blocks.get(index);
        if (block.octets.isEmpty()) {
            return Octets.EMPTY;
        }
        if (offset + wanted <= end(blocks, index, kept)) {
            int at = (int) (offset - block.start);
            return block.octets.slice(at, at + wanted);
        }
        byte[] all = new byte[wanted];
        int done = 0;
        while (done < wanted && !block.octets.isEmpty()) {
            int at = (int) (offset + done - block.start);
            int part = (int) Math.min(end(blocks, index, kept) - block.start - at, wanted - done);
            block.octets.copyTo(at, all, done, part);
            done += part;
            index++;
            block = index < blocks.size() ? blocks.get(index) : block;
        }
        return Octets.wrap(all, 0, done);
    }

    private static long end(List<Block> blocks, int index, long kept) {
        return index + 1 < blocks.size() ? blocks.get(index + 1).start : kept;
    }

    /** The last block that starts at or before an offset. */
    private static int indexOf(List<Block> blocks, long offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private record Snapshot(List<Block> blocks, long kept, long length) implements OctetStream {
        @Override
        public Octets read(long offset, int count) {
            return OctetStore.read(blocks, kept, offset, count);
        }
    }
}
