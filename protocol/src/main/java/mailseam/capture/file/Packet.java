package mailseam.capture.file;

import mailseam.smtp.Octets;

/** The packet that a reader stands at. One is reused for all packets; the array of its octets never changes. */
public final class Packet {
    private byte[] array = {};
    private int start;
    private int captured;
    private long length;
    private long nanos;
    private int linkType;
    private int frame;
    private long offset;

    /** The array that holds the octets; never written to. */
    public byte[] array() {
        return array;
    }

    /** Where in the array the first captured octet is. */
    public int start() {
        return start;
    }

    /** How many octets were captured. */
    public int captured() {
        return captured;
    }

    /** How many octets the packet had. */
    public long length() {
        return length;
    }

    /** When it was captured, in nanoseconds since 1970-01-01. */
    public long nanos() {
        return nanos;
    }

    /** What its first octets are: a number of the list of link types that libpcap keeps. */
    public int linkType() {
        return linkType;
    }

    /** Its number in the file, from 1, as Wireshark counts. */
    public int frame() {
        return frame;
    }

    /** Where in the file its first captured octet is. */
    public long offset() {
        return offset;
    }

    /** The captured octets. */
    public Octets octets() {
        return Octets.wrap(array, start, captured);
    }

    void is(Window window, long offset, int captured, long length) {
        this.array = window.array();
        this.start = window.index(offset);
        this.offset = offset;
        this.captured = captured;
        this.length = length;
    }

    void came(int frame, long nanos, int linkType) {
        this.frame = frame;
        this.nanos = nanos;
        this.linkType = linkType;
    }
}
