package mailseam.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A run of octets that never changes. A slice shares the array of what it was cut from, so that a line costs no copy.
 */
public final class Octets {
    /** No octets. */
    public static final Octets EMPTY = new Octets(new byte[0], 0, 0);

    private final byte[] array;
    private final int start;
    private final int length;

    private Octets(byte[] array, int start, int length) {
        this.array = array;
        this.start = start;
        this.length = length;
    }

    /** The given octets, copied. */
    public static Octets copyOf(byte[] octets) {
        return wrap(octets.clone());
    }

    /** The given octets, not copied: the caller gives the array away and never writes to it again. */
    public static Octets wrap(byte[] octets) {
        return wrap(octets, 0, octets.length);
    }

    /**
     * A part of an array, not copied: the caller gives the array away and never writes to that part again.
     *
     * @throws IndexOutOfBoundsException if the part does not lie within the array
     */
    public static Octets wrap(byte[] octets, int start, int length) {
        Objects.checkFromIndexSize(start, length, octets.length);
        return length == 0 ? EMPTY : new Octets(octets, start, length);
    }

    /** One octet for each character U+0000 to U+00FF; any other character becomes {@code ?}. */
    public static Octets latin1(String text) {
        return wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The UTF-8 form of a text. */
    public static Octets utf8(String text) {
        return wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of the parts, one behind the other. */
    public static Octets concat(List<Octets> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        byte[] all = new byte[parts.stream().mapToInt(Octets::length).reduce(0, Math::addExact)];
        int at = 0;
        for (Octets part : parts) {
            System.arraycopy(part.array, part.start, all, at, part.length);
            at += part.length;
        }
        return wrap(all);
    }

    /** The array that holds these octets, for the scanners of this package: never written to. */
    byte[] array() {
        return array;
    }

    /** Where in {@link #array} the first octet is. */
    int start() {
        return start;
    }

    /** How many octets these are. */
    public int length() {
        return length;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The octet at an index, 0 to 255. */
    public int at(int index) {
        return array[start + Objects.checkIndex(index, length)] & 0xFF;
    }

    /** The octets from one index up to, and not with, another; not copied. */
    public Octets slice(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return from == 0 && to == length ? this : wrap(array, start + from, to - from);
    }

    /** The index of the first such octet at or behind {@code from}, or -1. */
    public int indexOf(int octet, int from) {
        for (int i = Math.max(from, 0); i < length; i++) {
            if (array[start + i] == (byte) octet) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first octet that differs, the shorter length where one is the start of the other, or -1 if they are the same. */
    public int mismatch(Octets other) {
        return Arrays.mismatch(array, start, start + length, other.array, other.start, other.start + other.length);
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, start, start + length);
    }

    /** Copies a part into an array of the caller's. */
    public void copyTo(int from, byte[] target, int targetStart, int count) {
        Objects.checkFromIndexSize(from, count, length);
        System.arraycopy(array, start + from, target, targetStart, count);
    }

    /** The same octets in an array of their own, for keeping a few octets of a large buffer. */
    public Octets compact() {
        return length == array.length ? this : wrap(toArray());
    }

    /** One character for each octet (ISO 8859-1). */
    public String latin1() {
        return new String(array, start, length, StandardCharsets.ISO_8859_1);
    }

    /** The text, read as UTF-8; what is not UTF-8 becomes U+FFFD. */
    public String utf8() {
        return new String(array, start, length, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that
                && Arrays.equals(array, start, start + length, that.array, that.start, that.start + that.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** The octets with all but printable ASCII escaped as session files do it, for messages and tests. */
    @Override
    public String toString() {
        return Escapes.escape(this);
    }
}
