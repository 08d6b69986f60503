package mailseam.wire;

import java.time.Duration;
import java.util.List;
import mailseam.session.After;
import mailseam.session.Gate;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** One stream through a box: what is read on one connection of a relay, and what is sent of it on the other one. */
final class Lane implements SegmentSender.Listener {
    /** No more is read while this many octets or segments stand unsent. */
    private static final long MUCH = 256 * 1024;
    private static final int MANY = 1024;

    private final Leg from;
    private final Leg to;
    private final SegmentSender sender;
    private final Runnable idle;
    private int emitted;
    private int left;
    private long offset;
    private boolean paused;
    private boolean ended;
    private boolean over;

    /** Calls {@code idle} when all that was emitted has left. */
    Lane(Leg from, Leg to, Gate gate, Kernel kernel, Runnable idle) {
        this.from = from;
        this.to = to;
        this.sender = new SegmentSender(to.connection(), kernel, gate, to.log(), this);
        this.idle = idle;
    }

    /** The side whose octets these are. */
    Direction stream() {
        return from.peer();
    }

    /** Puts octets behind those emitted before; they are dropped where nothing can follow any more. */
    void emit(Octets octets) {
        if (!ended && to.connection().isActive()) {
            sender.add(new PlannedSegment(emitted++, stream(), offset, octets, new After.Nothing(), List.of()));
            offset += octets.length();
        }
    }

    /** Puts FIN behind what was emitted. */
    void end() {
        if (!ended) {
            ended = true;
            sender.addHalfClose();
        }
    }

    /** Puts the end of the connection behind what was emitted, and does not wait longer than a time for that. */
    void close(Duration patience) {
        ended = true;
        over = true;
        sender.addClose();
        to.closeWithin(patience);
    }

    /** Reads no more of the stream, or reads on. */
    void pause(boolean on) {
        paused = on;
    }

    /** Tells of a segment that has left, before something that may be an answer to it is told. */
    void settle() {
        sender.settle();
    }

    /** Goes on as far as it can now. */
    void pump() {
        sender.pump();
        steer();
    }

    /** Reads only what can be sent soon. */
    private void steer() {
        if (!over) {
            from.read(!paused && sender.queued() < MUCH && sender.waiting() < MANY);
        }
    }

    /** Whether all that was emitted has left. */
    boolean isIdle() {
        return left == emitted;
    }

    /** Sends nothing more. */
    void stop() {
        over = true;
        sender.stop();
    }

    @Override
    public void left(PlannedSegment segment) {
        left++;
        steer();
        if (isIdle()) {
            idle.run();
        }
    }

    @Override
    public void halfClose() {
        to.halfClose();
    }

    @Override
    public void close() {
        to.close();
    }

    @Override
    public void broken(Throwable cause) {
        to.broken(cause);
    }
}
