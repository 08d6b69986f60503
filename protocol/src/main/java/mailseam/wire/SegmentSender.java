package mailseam.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mailseam.session.After;
import mailseam.session.Gate;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Writes planned segments one by one, so that each leaves as one TCP segment: it waits at the gate, writes, waits until the
 * kernel says that the octets have left, tells so, and waits for what stands behind the segment. Only for the thread of the
 * connection's event loop.
 *
 * <p>The kernel joins only what is unsent. As nothing is written while something is unsent, no two segments become one.
 */
final class SegmentSender {
    /** Is told how the sending goes. */
    interface Listener {
        /** A segment has left. */
        void left(PlannedSegment segment);

        /** All that stood before FIN has left: it is to be sent, and reading goes on. */
        void halfClose();

        /** All that stood before the end of the connection has left. */
        void close();

        /** The connection takes no more octets. */
        void broken(Throwable cause);
    }

    /** What stands in the queue. */
    private sealed interface Item {
        record Write(PlannedSegment segment) implements Item {
        }

        record Closing(Runnable turn) implements Item {
        }
    }

    private enum Phase {
        IDLE, AT_GATE, WRITING, LEAVING, HOLDING
    }

    /** So many steps in one go, four to a segment; then the loop sees to its other connections. */
    private static final int BURST = 256;
    private static final PlannedSegment NONE = new PlannedSegment(-1, Direction.CLIENT, 0, Octets.EMPTY,
            new After.Nothing(), List.of());

    private final Deque<Item> queue = new ArrayDeque<>();
    private final SegmentWriter writer;
    private final Kernel kernel;
    private final Passage passage;
    private final EventLog log;
    private final Listener listener;
    private final Patience patience;
    private final AlarmClock pause;
    private final Receipts receipts;
    private Phase phase = Phase.IDLE;
    private PlannedSegment current = NONE;
    /** The kernel's word when the last segment had left. */
    private Optional<TcpInfo> known = Optional.empty();
    private long written = Long.MIN_VALUE / 2;
    private long queued;
    private boolean paused;
    private boolean pumping;
    private boolean stopped;

    SegmentSender(Channel connection, Kernel kernel, Gate gate, EventLog log, Listener listener) {
        this.writer = new SegmentWriter(connection);
        this.kernel = kernel;
        this.passage = new Passage(gate);
        this.log = log;
        this.listener = listener;
        this.patience = new Patience(connection.eventLoop(), this::pump);
        this.pause = new AlarmClock(connection.eventLoop(), this::resume);
        this.receipts = new Receipts(log);
    }

    /** Puts a segment into the queue. */
    void add(PlannedSegment segment) {
        queue.add(new Item.Write(segment));
        queued += segment.octets().length();
    }

    /** Puts FIN into the queue. */
    void addHalfClose() {
        queue.add(new Item.Closing(listener::halfClose));
    }

    /** Puts the end of the connection into the queue. */
    void addClose() {
        queue.add(new Item.Closing(listener::close));
    }

    /** How many octets stand in the queue. */
    long queued() {
        return queued;
    }

    /** How many segments and ends stand in the queue. */
    int waiting() {
        return queue.size();
    }

    /** Writes nothing more and asks nothing more. */
    void stop() {
        stopped = true;
        queue.clear();
        queued = 0;
        patience.cancel();
        pause.clear();
    }

    /** Tells of a segment that has left, before something that may be an answer to it is told. */
    void settle() {
        if (phase == Phase.LEAVING && !pumping && !stopped) {
            leave();
        }
    }

    /** Goes on as far as it can now. */
    void pump() {
        if (pumping) {
            return;
        }
        pumping = true;
        Readiness readiness = Readiness.READY;
        for (int steps = 0; steps < BURST && readiness.isReady() && !stopped; steps++) {
            readiness = step();
            if (readiness.isReady()) {
                patience.rest();
            }
        }
        pumping = false;
        if (!stopped) {
            patience.askAgain(readiness);
        }
    }

    private Readiness step() {
        return switch (phase) {
            case IDLE -> next();
            case AT_GATE -> passGate();
            case WRITING -> Readiness.BE_TOLD;
            case LEAVING -> leave();
            case HOLDING -> hold();
        };
    }

    private Readiness next() {
        return switch (queue.poll()) {
            case null -> Readiness.BE_TOLD;
            case Item.Write(PlannedSegment segment) -> {
                queued -= segment.octets().length();
                current = segment;
                phase = Phase.AT_GATE;
                yield Readiness.READY;
            }
            case Item.Closing(Runnable turn) -> {
                turn.run();
                yield Readiness.READY;
            }
        };
    }

    private Readiness passGate() {
        Optional<TcpInfo> info = known.filter(passage::mayRelyOn).or(kernel::ask);
        known = Optional.empty();
        Readiness readiness = passage.gate(info, sinceWrite());
        if (readiness.isReady()) {
            write(info);
        }
        return readiness;
    }

    private void write(Optional<TcpInfo> info) {
        phase = Phase.WRITING;
        paused = false;
        written = log.nanos();
        receipts.writing(log.wrote(written, current), info);
        ChannelFuture write = writer.write(current.octets());
        if (write.isSuccess()) {
            phase = Phase.LEAVING;
        } else {
            write.addListener(future -> taken(future.cause()));
        }
    }

    private void taken(@Nullable Throwable failure) {
        if (failure != null) {
            boolean ours = stopped;
            stop();
            if (!ours) {
                listener.broken(failure);
            }
        } else {
            phase = Phase.LEAVING;
            pump();
        }
    }

    private Readiness leave() {
        Optional<TcpInfo> info = kernel.ask();
        Readiness readiness = passage.left(info, sinceWrite(), !queue.isEmpty());
        if (readiness.isReady()) {
            receipts.done(info);
            known = info;
            phase = Phase.HOLDING;
            listener.left(current);
        }
        return readiness;
    }

    private Readiness hold() {
        Optional<TcpInfo> info = current.after() instanceof After.Acked ? kernel.ask() : Optional.empty();
        Readiness readiness = passage.after(current.after(), info, sinceWrite());
        if (current.after() instanceof After.Wait && !paused) {
            return pause(readiness);
        }
        if (readiness.isReady()) {
            phase = Phase.IDLE;
        }
        return readiness;
    }

    /** Those that hear on the same loop are to have heard the segment before the next one, also where the wait seems over at once. */
    private Readiness pause(Readiness readiness) {
        if (!pause.isSet()) {
            pause.set(Duration.ofNanos(readiness.nanos()));
        }
        return Readiness.BE_TOLD;
    }

    private void resume() {
        paused = true;
        pump();
    }

    private long sinceWrite() {
        return log.nanos() - written;
    }
}
