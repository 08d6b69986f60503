package mailseam.capture.packet;

import java.util.BitSet;
import java.util.stream.IntStream;
import mailseam.smtp.Octets;

/** The TCP segment that a packet carries. One is reused for all; the array of its octets never changes. */
public final class TcpPacket {
    /** The sender has no more octets. */
    public static final int FIN = 0x01;
    /** The sender begins a connection. */
    public static final int SYN = 0x02;
    /** What came so far is to be given to the reader. */
    public static final int PSH = 0x08;
    /** The sender breaks the connection off. */
    public static final int RST = 0x04;
    /** The acknowledgement number counts. */
    public static final int ACK = 0x10;
    private static final int HEADER = 20;

    final Cursor cursor;
    private int sourcePort;
    private int targetPort;
    private int sequence;
    private int acknowledgement;
    private int flags;
    private int window;
    private int optionsAt;
    private int optionsEnd;
    private int start;
    private int captured;
    private int length;
    private int frame;
    private long nanos;
    private long fileOffset;

    TcpPacket(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the header behind the cursor; false if it is cut off. */
    boolean read(int frame, long nanos, long fileOfArray) {
        if (!cursor.has(HEADER)) {
            return false;
        }
        int header = 4 * (cursor.uint8(12) >> 4);
        if (header < HEADER || cursor.wireEnd - cursor.at < header) {
            return false;
        }
        sourcePort = cursor.uint16(0);
        targetPort = cursor.uint16(2);
        sequence = cursor.int32(4);
        acknowledgement = cursor.int32(8);
        flags = cursor.uint8(13);
        window = cursor.uint16(14);
        optionsAt = cursor.at + HEADER;
        optionsEnd = Math.min(cursor.at + header, cursor.end);
        start = Math.min(cursor.at + header, cursor.end);
        captured = cursor.end - start;
        length = (int) Math.min(Integer.MAX_VALUE, cursor.wireEnd - cursor.at - header);
        this.frame = frame;
        this.nanos = nanos;
        fileOffset = cursor.parts > 0 ? -1 : fileOfArray + start;
        return true;
    }

    /** The first half of the source's address, as IPv6 writes it. */
    public long sourceHigh() {
        return cursor.addresses.sourceHigh;
    }

    /** The second half of the source's address; an address of IPv4 is mapped into IPv6. */
    public long sourceLow() {
        return cursor.addresses.sourceLow;
    }

    /** The first half of the target's address. */
    public long targetHigh() {
        return cursor.addresses.targetHigh;
    }

    /** The second half of the target's address. */
    public long targetLow() {
        return cursor.addresses.targetLow;
    }

    /** The source's port. */
    public int sourcePort() {
        return sourcePort;
    }

    /** The target's port. */
    public int targetPort() {
        return targetPort;
    }

    /** The sequence number. */
    public int sequence() {
        return sequence;
    }

    /** The acknowledgement number. */
    public int acknowledgement() {
        return acknowledgement;
    }

    /** Whether a flag is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The window, as it stands in the header, unscaled. */
    public int window() {
        return window;
    }

    /** The hop limit, or time to live, of the IP packet. */
    public int hops() {
        return cursor.hops;
    }

    /** How many fragments of IP carried it, or 0 if it came whole. */
    public int parts() {
        return cursor.parts;
    }

    /** Adds the numbers of all frames that carried it. */
    public void addFrames(BitSet frames) {
        frames.set(frame);
        if (cursor.parts > 0) {
            IntStream.of(cursor.partFrames).forEach(frames::set);
        }
    }

    /** How many octets the segment has, captured or not. */
    public int length() {
        return length;
    }

    /** How many of them were captured. */
    public int captured() {
        return captured;
    }

    /** The number of the frame that carried it, or the last part of it. */
    public int frame() {
        return frame;
    }

    /** When it was captured, in nanoseconds since 1970. */
    public long nanos() {
        return nanos;
    }

    /** Where in the file its first octet is, or -1 if it was put together from fragments. */
    public long fileOffset() {
        return fileOffset;
    }

    /** An octet of the segment. */
    public int at(int index) {
        return cursor.array[start + index] & 0xFF;
    }

    /** The captured octets. */
    public Octets octets() {
        return Octets.wrap(cursor.array, start, captured);
    }

    /** The options, as they stand in the header. */
    public TcpOptions options() {
        return TcpOptions.read(cursor.array, optionsAt, optionsEnd);
    }
}
