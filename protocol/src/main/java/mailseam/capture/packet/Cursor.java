package mailseam.capture.packet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A place in a packet, between the headers that were read and the rest. */
final class Cursor {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    final Addresses addresses = new Addresses();
    final Fragments fragments;
    byte[] array = {};
    /** The index of the next octet to read. */
    int at;
    /** The index behind the last octet that was captured. */
    int end;
    /** The index behind the last octet that there was, captured or not. */
    long wireEnd;
    /** When the packet came, in nanoseconds. */
    long nanos;
    /** How many fragments of IP the octets were put together from; 0 if they lie in the packet as they came. */
    int parts;
    /** The frames that brought the fragments, where there are parts. */
    int[] partFrames = {};
    /** The number of the frame. */
    int frame;
    /** Of the last header of IP. */
    int hops;

    Cursor(Fragments fragments) {
        this.fragments = fragments;
    }

    boolean has(int count) {
        return end - at >= count;
    }

    int uint8(int behind) {
        return array[at + behind] & 0xFF;
    }

    int uint16(int behind) {
        return uint8(behind) << 8 | uint8(behind + 1);
    }

    int int32(int behind) {
        return (int) INTS.get(array, at + behind);
    }

    long int64(int behind) {
        return (long) LONGS.get(array, at + behind);
    }

    /** Goes on, if so many octets are there; else nothing can be read here. */
    Layer skip(int count, Layer next) {
        if (!has(count)) {
            return Layer.CUT;
        }
        at += count;
        return next;
    }

    /** What follows ends so many octets from here, if not earlier, and what lies behind is padding. */
    void limit(long length) {
        wireEnd = Math.min(wireEnd, at + length);
        end = (int) Math.min(end, wireEnd);
    }

    /** The octets are these now, put together from fragments. */
    void is(byte[] octets, int length, int[] frames, int count) {
        array = octets;
        at = 0;
        end = length;
        wireEnd = length;
        parts = count;
        partFrames = frames;
    }
}
