package mailseam.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mailseam.play.Outcome.Ended;
import mailseam.play.Outcome.Reason;
import mailseam.session.Expectation;
import mailseam.session.PlanException;
import mailseam.session.PlannedSegment;
import mailseam.session.Problem;
import mailseam.session.Turn;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * What both sides have in common: it goes from turn to turn, sends, waits and watches the time. There is one alarm, set as far
 * ahead as nothing can be late before; when it goes off and something came meanwhile, it is set again.
 *
 * <p>The first thing that differs from what the session expects is the outcome, whatever comes behind it.
 */
abstract sealed class TurnPlayer implements Player permits ClientPlayer, ServerPlayer {
    /** What is waited for. */
    enum Waiting {
        OPENING, SENDING, HEARING, PAUSING, PEER_CLOSE, NOTHING_MORE, OVER
    }

    private static final long NEVER = Long.MAX_VALUE;

    private final PlanSource plans;
    private final Duration timeout;
    private final Outbox outbox = new Outbox();
    private final List<PlayCommand> commands = new ArrayList<>();
    private Script script = Script.EMPTY;
    private Waiting waiting = Waiting.OPENING;
    private int turn = -1;
    private int heard;
    private long now;
    private long progress;
    private long pauseEnd;
    private long alarm = NEVER;
    private boolean peerClosed;
    private @Nullable Ended difference;

    TurnPlayer(PlanSource plans, Duration timeout) {
        this.plans = plans;
        this.timeout = timeout;
    }

    @Override
    public final List<PlayCommand> handle(PlayEvent event) {
        if (waiting == Waiting.OVER) {
            return List.of();
        }
        now = event.nanos();
        switch (event) {
            case PlayEvent.Opened(_, int mss) -> open(mss);
            case PlayEvent.Heard(_, Octets octets, int segment) -> hear(octets, segment, now);
            case PlayEvent.Left _ -> segmentLeft();
            case PlayEvent.Alarm _ -> alarm();
            case PlayEvent.PeerClosed _ -> peerClosed = true;
            case PlayEvent.PeerReset(_, String reason) ->
                    end(Reason.RESET, line(), "The connection was reset or broke: " + reason);
            case PlayEvent.Stop _ -> finish(new Ended(Reason.STOPPED, line(), "It was stopped."));
        }
        proceed();
        if (waiting == Waiting.NOTHING_MORE) {
            commands.add(new PlayCommand.Close());
            finish(difference == null ? new Outcome.Completed() : difference);
        }
        List<PlayCommand> todo = List.copyOf(commands);
        commands.clear();
        return todo;
    }

    /** Octets came. */
    abstract void hear(Octets octets, int segment, long nanos);

    /** A segment is being asked for. */
    abstract void asked(PlannedSegment segment);

    /** A segment has left. */
    abstract void left(PlannedSegment segment, long nanos);

    /** All is read and done for now: the side looks whether it can go on with what it has. */
    abstract void settle();

    /** What is to be said in a turn, as far as it has not been. */
    abstract List<PlannedSegment> segments(int turn, Turn.Say say);

    /** Whether a difference ends it as soon as the turn was heard to which it belongs. */
    abstract boolean endsWithItsTurn();

    /** What is awaited, in words: {@code Line 5 expects 250 in answer to "EHLO x"}. */
    abstract String awaited();

    private void open(int mss) {
        try {
            script = new Script(plans.plan(mss));
            next();
        } catch (PlanException e) {
            Problem first = e.problems().getFirst();
            end(Reason.NOT_PLAYABLE, first.line(), first.message());
        }
    }

    private void segmentLeft() {
        PlannedSegment segment = outbox.left();
        if (segment != null) {
            progress = now;
            left(segment, now);
        }
    }

    /** Goes on as far as nothing needs to be waited for. */
    final void proceed() {
        send();
        while (waiting != Waiting.OVER && waiting != Waiting.NOTHING_MORE && isDone()) {
            next();
            send();
        }
        if (waiting != Waiting.OVER && waiting != Waiting.OPENING) {
            settle();
            send();
        }
        watch();
    }

    private boolean isDone() {
        return switch (waiting) {
            case SENDING -> outbox.isEmpty();
            case HEARING -> heard >= script.end(turn);
            case PAUSING -> now >= pauseEnd;
            case PEER_CLOSE -> peerClosed;
            case OPENING, NOTHING_MORE, OVER -> false;
        };
    }

    private void next() {
        if (waiting == Waiting.HEARING && difference != null && endsWithItsTurn()) {
            finish(difference);
            return;
        }
        turn++;
        progress = now;
        if (turn == script.size()) {
            waiting = Waiting.NOTHING_MORE;
            return;
        }
        begin(script.turn(turn));
    }

    private void begin(Turn begun) {
        waiting = Waiting.SENDING;
        switch (begun) {
            case Turn.Say say -> outbox.add(segments(turn, say));
            case Turn.Hear _ -> waiting = Waiting.HEARING;
            case Turn.Pause(_, Duration time) -> {
                waiting = Waiting.PAUSING;
                pauseEnd = now + time.toNanos();
            }
            case Turn.Close _ -> waiting = Waiting.NOTHING_MORE;
            case Turn.HalfClose _ -> commands.add(new PlayCommand.HalfClose());
            case Turn.Reset _ -> {
                commands.add(new PlayCommand.Reset());
                finish(difference == null ? new Outcome.Completed() : difference);
            }
            case Turn.AwaitClose _ -> waiting = Waiting.PEER_CLOSE;
            case Turn.NotPlayable(int line, String directive, String reason) ->
                    end(Reason.NOT_PLAYABLE, line, directive + " cannot be played: " + reason);
        }
    }

    private void send() {
        for (PlannedSegment next = outbox.next(); next != null; next = outbox.next()) {
            commands.add(new PlayCommand.Transmit(next));
            asked(next);
        }
    }

    private void watch() {
        long deadline = deadline();
        if (deadline < alarm) {
            alarm = deadline;
            commands.add(new PlayCommand.SetAlarm(Duration.ofNanos(Math.max(0, deadline - now))));
        }
    }

    private long deadline() {
        return switch (waiting) {
            case SENDING -> progress + timeout.plus(outbox.headWait()).toNanos();
            case HEARING, PEER_CLOSE -> progress + timeout.toNanos();
            case PAUSING -> pauseEnd;
            case OPENING, NOTHING_MORE, OVER -> NEVER;
        };
    }

    private void alarm() {
        alarm = NEVER;
        if (now < deadline()) {
            return;
        }
        String time = Wording.seconds(timeout);
        switch (waiting) {
            case SENDING -> end(Reason.TIMED_OUT, line(), "The peer took no more octets for " + time + ".");
            case HEARING -> end(Reason.TIMED_OUT, lineAwaited(), awaited() + ": it did not come within " + time + ".");
            case PEER_CLOSE -> end(Reason.NOT_CLOSED, line(), "The peer did not close within " + time + ".");
            case OPENING, PAUSING, NOTHING_MORE, OVER -> {
            }
        }
    }

    /** Takes the next thing that is expected as come. */
    final Expectation take() {
        progress = now;
        return script.expected().get(heard++);
    }

    /** Notes the first difference; the outcome once what belongs to it has come. */
    final void differ(Ended ended) {
        if (difference == null) {
            difference = ended;
        }
    }

    /** Ends it, with the first difference if there was one. */
    final void end(Reason reason, int line, String message) {
        finish(difference == null ? new Ended(reason, line, message) : difference);
    }

    /** Ends it behind what is still to be sent. */
    final void close(Reason reason, int line, String message) {
        commands.add(new PlayCommand.Close());
        end(reason, line, message);
    }

    private void finish(Outcome outcome) {
        commands.add(new PlayCommand.Finish(outcome));
        waiting = Waiting.OVER;
    }

    /** The line of what is awaited, or of the current turn. */
    final int lineAwaited() {
        return heard < script.expected().size() ? script.expected().get(heard).line() : line();
    }

    final int line() {
        return script.line(turn);
    }

    final Script script() {
        return script;
    }

    final Waiting waiting() {
        return waiting;
    }

    final int turn() {
        return turn;
    }

    final int heard() {
        return heard;
    }

    final Outbox outbox() {
        return outbox;
    }

    final boolean peerClosed() {
        return peerClosed;
    }

    final boolean differs() {
        return difference != null;
    }
}
