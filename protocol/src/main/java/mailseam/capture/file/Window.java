package mailseam.capture.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The part of a capture that is being read, copied out block by block. A block is never written to again, so that whoever keeps
 * octets of it may.
 */
final class Window {
    private static final int BLOCK = 256 * 1024;
    private static final VarHandle LITTLE_INTS = ints(ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_INTS = ints(ByteOrder.BIG_ENDIAN);

    private final CaptureOctets octets;
    private boolean little = true;
    private byte[] block = {};
    private long base;
    private int filled;

    Window(CaptureOctets octets) {
        this.octets = octets;
    }

    CaptureOctets octets() {
        return octets;
    }

    /** Reads numbers from now on with the least octet first, or with the greatest. */
    void order(boolean littleEndian) {
        little = littleEndian;
    }

    boolean isLittle() {
        return little;
    }

    /** Whether so many octets are there from an offset on; if so, all of them are in {@link #array} then. */
    boolean reach(long offset, int count) {
        if (offset >= base && offset + count <= base + filled) {
            return true;
        }
        if (offset + count > octets.length()) {
            return false;
        }
        block = new byte[(int) Math.min(Math.max(BLOCK, count), octets.length() - offset)];
        base = offset;
        filled = octets.read(offset, block);
        return count <= filled;
    }

    byte[] array() {
        return block;
    }

    int index(long offset) {
        return (int) (offset - base);
    }

    /** The four octets at an offset that was reached, as an unsigned number. */
    long uint32(long offset) {
        return int32(offset) & 0xFFFF_FFFFL;
    }

    int int32(long offset) {
        return little ? (int) LITTLE_INTS.get(block, index(offset)) : (int) BIG_INTS.get(block, index(offset));
    }

    int uint16(long offset) {
        int first = uint8(offset);
        int second = uint8(offset + 1);
        return little ? first | second << 8 : first << 8 | second;
    }

    int uint8(long offset) {
        return block[index(offset)] & 0xFF;
    }

    private static VarHandle ints(ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(int[].class, order);
    }
}
