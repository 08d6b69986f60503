package mailseam.timeline;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that grows at its end and may be photographed at any time: a snapshot shares the chunks with the list, and a chunk
 * is copied only if an element in it is replaced afterwards. Reading is by index, at once. To others it is unmodifiable.
 *
 * <p>The list itself belongs to one thread; its snapshots belong to everybody.
 */
final class GrowingList<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 8;
    private static final int CHUNK = 1 << BITS;

    @SuppressWarnings("unchecked") // no array leaves this class, and only a T is put in
    private T[][] chunks = (T[][]) new Object[4][];
    private int size;
    /** Which chunks no snapshot has: those may be written to. Slots behind the end of a snapshot always may. */
    private final BitSet own = new BitSet();

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size);
        return chunks[index >> BITS][index & (CHUNK - 1)];
    }

    @Override
    public int size() {
        return size;
    }

    /** Puts an element at the end. */
    @SuppressWarnings("unchecked") // as above
    void append(T element) {
        int chunk = size >> BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk);
        }
        if ((size & (CHUNK - 1)) == 0) {
            chunks[chunk] = (T[]) new Object[CHUNK];
            own.set(chunk);
        }
        chunks[chunk][size & (CHUNK - 1)] = element;
        size++;
    }

    /** Puts another element in the place of one; snapshots keep theirs. */
    void replace(int index, T element) {
        int chunk = Objects.checkIndex(index, size) >> BITS;
        if (!own.get(chunk)) {
            chunks[chunk] = chunks[chunk].clone();
            own.set(chunk);
        }
        chunks[chunk][index & (CHUNK - 1)] = element;
    }

    /** The list as it is now; it never changes. */
    List<T> snapshot() {
        own.clear();
        return new Snapshot<>(Arrays.copyOf(chunks, (size + CHUNK - 1) >> BITS), size);
    }

    private static final class Snapshot<T> extends AbstractList<T> implements RandomAccess {
        private final T[][] chunks;
        private final int size;

        Snapshot(T[][] chunks, int size) {
            this.chunks = chunks;
            this.size = size;
        }

        @Override
        public T get(int index) {
            Objects.checkIndex(index, size);
            return chunks[index >> BITS][index & (CHUNK - 1)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
