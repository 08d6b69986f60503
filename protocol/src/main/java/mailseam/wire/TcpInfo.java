package mailseam.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What the Linux kernel says of a connection (TCP_INFO, {@code struct tcp_info} of linux/tcp.h), as far as it is asked here.
 *
 * @param mss          the sending MSS, in octets
 * @param unacked      segments in flight
 * @param rttMicros    the smoothed round trip time, in microseconds
 * @param window       the congestion window, in segments
 * @param retransmits  segments sent again since the start, modulo 2^32
 * @param unsent       octets written and not sent yet
 * @param dataSegments segments with data sent since the start, those sent again included, modulo 2^32; 0 before Linux 4.6
 */
record TcpInfo(int mss, int unacked, int rttMicros, int window, int retransmits, int unsent, int dataSegments) {
    /** How many octets of the struct are read. */
    static final int LENGTH = 160;

    private static final int SND_MSS = 16;
    private static final int UNACKED = 24;
    private static final int RTT = 68;
    private static final int SND_CWND = 80;
    private static final int TOTAL_RETRANS = 100;
    private static final int NOTSENT_BYTES = 144;
    private static final int DATA_SEGS_OUT = 156;

    /** Reads the struct as getsockopt(2) gives it: fixed places, the machine's octet order. */
    static TcpInfo of(ByteBuffer struct) {
        ByteBuffer in = struct.order(ByteOrder.nativeOrder());
        return new TcpInfo(in.getInt(SND_MSS), in.getInt(UNACKED), in.getInt(RTT), in.getInt(SND_CWND),
                in.getInt(TOTAL_RETRANS), in.getInt(NOTSENT_BYTES), in.getInt(DATA_SEGS_OUT));
    }

    /** Everything written is on its way. */
    boolean allSent() {
        return unsent == 0;
    }

    /** Everything written has arrived at the peer's TCP. */
    boolean allAcked() {
        return unsent == 0 && unacked == 0;
    }

    /** One more segment would leave at once, as far as the congestion window has a say. */
    boolean hasRoom() {
        return unsent == 0 && Integer.compareUnsigned(unacked, window) < 0;
    }

    /** Segments sent again since an earlier answer. */
    int retransmitsSince(TcpInfo earlier) {
        return retransmits - earlier.retransmits;
    }

    /** Data segments sent for the first time since an earlier answer. */
    int packetsSince(TcpInfo earlier) {
        return dataSegments - earlier.dataSegments - retransmitsSince(earlier);
    }
}
