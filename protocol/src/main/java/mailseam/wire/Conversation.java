package mailseam.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.socket.DuplexChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mailseam.play.Outcome;
import mailseam.play.PlayCommand;
import mailseam.play.PlayEvent;
import mailseam.play.Player;
import mailseam.session.Gate;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import mailseam.timeline.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Lets a player have its conversation on a connection: what happens there becomes the player's events, what the player asks for
 * is done there, and the log is told of both. Only {@link #stop} and {@link #outcome} are for other threads than that of the
 * connection's event loop.
 */
final class Conversation implements Running, ConnectionOwner, SegmentSender.Listener {
    /** A server does not read on while more than this stands unsent: the client is to take its replies first. */
    private static final long MUCH = 1 << 20;
    /** How long what a finished player wants to have sent may take. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    /** How long a connection that takes no more octets may still give some. */
    private static final long LAST_READ_MILLIS = 100;
    /** The MSS that is assumed where nobody can tell: Ethernet, with time stamps. */
    private static final int USUAL_MSS = 1448;

    private final DuplexChannel connection;
    private final Direction side;
    private final Player player;
    private final Kernel kernel;
    private final EventLog log;
    private final SegmentSender sender;
    private final Farewell farewell;
    private final AlarmClock alarm;
    private final CompletableFuture<Outcome> outcome;
    private final Deque<PlayEvent> events = new ArrayDeque<>();
    private boolean telling;
    private boolean closing;
    private boolean paused;
    private @Nullable String breakage;
    private @Nullable Outcome ending;

    Conversation(DuplexChannel connection, Direction side, Player player, Kernel kernel, Gate gate, EventLog log,
            CompletableFuture<Outcome> outcome) {
        this.connection = connection;
        this.side = side;
        this.player = player;
        this.kernel = kernel;
        this.log = log;
        this.outcome = outcome;
        this.sender = new SegmentSender(connection, kernel, gate, log, this);
        this.farewell = new Farewell(connection, side, log);
        this.alarm = new AlarmClock(connection.eventLoop(), () -> tell(new PlayEvent.Alarm(log.nanos())));
    }

    @Override
    public void opened() {
        log.happened(Happening.CONNECTED, Endpoint.of(connection.remoteAddress()).toString());
        int mss = kernel.ask().map(TcpInfo::mss).orElse(USUAL_MSS);
        tell(new PlayEvent.Opened(log.nanos(), mss));
    }

    @Override
    public void heard(Octets octets, ByteBuf buffer) {
        sender.settle();
        long nanos = log.nanos();
        int segment = log.read(nanos, side.opposite(), octets);
        if (ending == null) {
            tell(new PlayEvent.Heard(nanos, octets, segment));
        } else {
            farewell.heard(octets.length());
        }
        sender.pump();
    }

    @Override
    public void peerClosed() {
        if (breakage != null) {
            broken(breakage);
            return;
        }
        sender.settle();
        log.closed(side.opposite());
        farewell.peerClosed();
        tell(new PlayEvent.PeerClosed(log.nanos()));
    }

    @Override
    public void broken(String reason) {
        if (!connection.isOpen()) {
            return;
        }
        sender.settle();
        log.reset(side.opposite(), reason);
        tell(new PlayEvent.PeerReset(log.nanos(), reason));
        sender.stop();
        connection.close();
    }

    @Override
    public void gone() {
        tell(new PlayEvent.PeerClosed(log.nanos()));
        sender.stop();
        farewell.over();
        alarm.clear();
        outcome.complete(
                Optional.ofNullable(ending).orElseGet(() -> new Outcome.Ended(Outcome.Reason.UNEXPECTED_CLOSE, 0,
                        "The connection was closed before the session was over.")));
    }

    @Override
    public CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    @Override
    public void stop() {
        connection.eventLoop().execute(this::stopNow);
    }

    /** Stops it, on the event loop. */
    void stopNow() {
        tell(new PlayEvent.Stop(log.nanos()));
        if (ending == null) {
            finish(new Outcome.Ended(Outcome.Reason.STOPPED, 0, "It was stopped."));
        }
    }

    @Override
    public void left(PlannedSegment segment) {
        tell(new PlayEvent.Left(log.nanos(), segment.index()));
    }

    @Override
    public void halfClose() {
        farewell.halfClose();
    }

    @Override
    public void close() {
        farewell.start();
    }

    @Override
    public void broken(Throwable cause) {
        // What the peer sent before it broke can still be read, and its end comes soon.
        String reason = Failures.text(cause);
        breakage = reason;
        connection.eventLoop().schedule(() -> broken(reason), LAST_READ_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tell(PlayEvent event) {
        events.add(event);
        if (telling) {
            return;
        }
        telling = true;
        for (PlayEvent next = events.poll(); next != null; next = events.poll()) {
            if (ending == null) {
                ask(next).forEach(this::obey);
            }
        }
        telling = false;
        sender.pump();
        if (ending == null) {
            Sockets.read(connection, !paused && (side == Direction.CLIENT || sender.queued() < MUCH));
        }
    }

    /** A player that fails ends its run with a name; the fault itself goes on to where the event loop reports it. */
    private List<PlayCommand> ask(PlayEvent event) {
        boolean answered = false;
        try {
            List<PlayCommand> commands = player.handle(event);
            answered = true;
            return commands;
        } finally {
            if (!answered) {
                events.clear();
                telling = false;
                finish(Failures.fault());
            }
        }
    }

    private void obey(PlayCommand command) {
        switch (command) {
            case PlayCommand.Transmit(PlannedSegment segment) -> sender.add(segment);
            case PlayCommand.SetAlarm(Duration after) -> alarm.set(after);
            case PlayCommand.ClearAlarm() -> alarm.clear();
            case PlayCommand.Pause() -> paused = true;
            case PlayCommand.Resume() -> paused = false;
            case PlayCommand.HalfClose() -> sender.addHalfClose();
            case PlayCommand.Close() -> {
                closing = true;
                sender.addClose();
            }
            case PlayCommand.Reset() -> reset();
            case PlayCommand.Finish(Outcome how) -> finish(how);
        }
    }

    private void reset() {
        sender.stop();
        farewell.reset();
    }

    private void finish(Outcome how) {
        ending = how;
        alarm.clear();
        if (how instanceof Outcome.Ended(Outcome.Reason reason, _, String message)) {
            switch (reason) {
                case TIMED_OUT -> log.happened(Happening.TIMED_OUT, message);
                case STOPPED -> log.happened(Happening.STOPPED, message);
                default -> {
                }
            }
        }
        if (closing || how.verdict() == Outcome.Verdict.AS_EXPECTED) {
            sender.addClose();
            farewell.startWithin(LAST_WORDS);
        } else {
            sender.stop();
            farewell.start();
        }
    }
}
