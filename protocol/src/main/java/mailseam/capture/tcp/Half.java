package mailseam.capture.tcp;

import mailseam.capture.packet.TcpOptions;

/** One direction of a connection: the stream of one side, with offset 0 behind its SYN or where the capture began. */
final class Half {
    /** So far from what is expected nothing belongs to the stream: TCP cannot have more in flight (RFC 7323 2.2). */
    static final long FARTHEST = 1L << 30;

    final History history = new History();
    TcpOptions options = TcpOptions.NONE;
    boolean seen;
    boolean begun;
    boolean synSeen;
    boolean finSeen;
    boolean windowClosed;
    /** Whether octets of this stream were told of, so that offset 0 is where it is. */
    boolean settled;
    /** The stream goes on here. */
    long next;
    /** The other side has acknowledged all before this offset. */
    long acknowledged;
    /** The offset behind the last octet of all; where no FIN was seen, unknown. */
    long end = Long.MAX_VALUE;
    /** So many octets before this offset are missing, and no segment behind them was told of. */
    long gap;
    /** The offset behind the last octet of all that came. */
    long top;
    /** Where the last gap begins. */
    long lost = -1;
    private int first;

    /** Offset 0 is at a sequence number, and nothing came before. */
    void begin(int sequence) {
        begun = true;
        first = sequence;
        acknowledged = 0;
    }

    /** Offset 0 is at an earlier sequence number than was thought. */
    void beginEarlier(int sequence) {
        acknowledged -= offset(sequence);
        first = sequence;
    }

    int first() {
        return first;
    }

    /** The offset of a sequence number: of all that it can mean, the one next to what is expected. */
    long offset(int sequence) {
        return next + (sequence - (first + (int) next));
    }
}
