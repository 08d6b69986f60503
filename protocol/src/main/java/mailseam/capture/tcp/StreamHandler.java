package mailseam.capture.tcp;

import mailseam.capture.packet.TcpOptions;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.SegmentNote;

/**
 * Is told what happens on one connection. Segments come in the order of the capture, each with the next number from 0; octets come
 * in the order of the stream of their direction, and, of both directions, none before those that its sender had acknowledged.
 * Times are nanoseconds since 1970. The values of octets never change and may be kept.
 */
public interface StreamHandler {
    /**
     * A segment with octets.
     *
     * @param offset       its place in the stream, which may lie before or behind what came so far
     * @param acknowledged how far its sender says to have the stream of the other direction, or -1 where it does not say so
     */
    void segment(Direction direction, long offset, int length, int frame, long nanos, long acknowledged);

    /** Something about a segment that was told of. */
    void note(SegmentNote note);

    /** The stream goes on with octets that a segment carried. */
    void octets(Direction direction, Octets octets, int segment, long nanos);

    /** The stream goes on with so many octets that the capture does not have. */
    void missing(Direction direction, long count, long nanos);

    /** The side sent SYN. */
    void opened(Direction direction, TcpOptions options, long nanos);

    /** The side sent FIN. */
    void closed(Direction direction, long nanos);

    /** The side sent RST. */
    void reset(Direction direction, long nanos);

    /** The side's window closed, or opened again. */
    void window(Direction direction, boolean open, long nanos);

    /** Nothing more comes. */
    void end();
}
