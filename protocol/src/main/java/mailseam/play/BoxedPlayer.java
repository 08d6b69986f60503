package mailseam.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import mailseam.session.PlannedSegment;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * A player that speaks and hears through a box, as if the box were a part of it: a server with faults, say.
 *
 * <p>The player is told that a segment has left when all has left that the box made of it at once; at once where the box holds or
 * swallows it. A player that closes closes behind what the box holds, and is over then; if the box never lets its end through,
 * the connection stays until the peer closes. Player and box that answer each other without end, a million times at one event,
 * are reset.
 */
public final class BoxedPlayer implements Player {
    private static final int MOST = 1 << 20;
    private static final String RESET = "a fault between the two sides.";
    private static final int PLAYER = 0;
    private static final int BOX = 1;

    private final Player player;
    private final Box box;
    private final Direction side;
    private final BoxedSending sending;
    private final Alarms alarms = new Alarms(2);
    private final ArrayDeque<Runnable> work = new ArrayDeque<>();
    private List<PlayCommand> commands = new ArrayList<>();
    private long now;
    /** The last read, in which the player is told that everything came. */
    private int read;
    private int added;
    private boolean boxOver;
    private boolean reset;
    private boolean closing;
    private boolean ended;
    private boolean peerClosed;
    private boolean over;
    /** How the player ended, while the box still holds something. */
    private @Nullable Outcome outcome;

    /** With the side that the player plays. */
    public BoxedPlayer(Player player, Box box, Direction side) {
        this.player = player;
        this.box = box;
        this.side = side;
        this.sending = new BoxedSending(side);
    }

    @Override
    public List<PlayCommand> handle(PlayEvent event) {
        if (over) {
            return List.of();
        }
        now = event.nanos();
        added = 0;
        begin(event);
        tellWhatLeft();
        while (!over && !work.isEmpty()) {
            work.remove().run();
            tellWhatLeft();
        }
        work.clear();
        finish();
        List<PlayCommand> todo = commands;
        commands = new ArrayList<>();
        return todo;
    }

    private void begin(PlayEvent event) {
        switch (event) {
            case PlayEvent.Opened _ -> {
                tellBox(new BoxEvent.Opened(now));
                tellPlayer(event);
            }
            case PlayEvent.Heard(_, Octets octets, int segment) -> {
                read = segment;
                tellBox(new BoxEvent.Passed(now, side.opposite(), octets));
            }
            case PlayEvent.Left _ -> sending.left();
            case PlayEvent.Alarm _ -> alarms.ring(now).forEach(owner -> {
                if (owner == BOX) {
                    tellBox(new BoxEvent.Alarm(now));
                } else {
                    tellPlayer(event);
                }
            });
            case PlayEvent.PeerClosed _ -> peerClosed(event);
            case PlayEvent.PeerReset _,PlayEvent.Stop _ -> over(event);
        }
    }

    /** The second time it is the connection that is gone. */
    private void peerClosed(PlayEvent event) {
        if (peerClosed) {
            over(event);
        } else {
            peerClosed = true;
            tellBox(new BoxEvent.Ended(now, side.opposite()));
        }
    }

    /** Nothing passes any more. */
    private void over(PlayEvent event) {
        boxOver = true;
        tellPlayer(event);
    }

    private void add(Runnable task) {
        work.add(task);
        if (++added > MOST) {
            commands.add(new PlayCommand.Reset());
            end(outcome == null ? new Outcome.Ended(Outcome.Reason.FLOODED, 0,
                    "What stands before the player and the player answered each other without end.") : outcome);
        }
    }

    private void tellWhatLeft() {
        sending.told().forEach(index -> tellPlayer(new PlayEvent.Left(now, index)));
    }

    private void tellPlayer(PlayEvent event) {
        add(() -> player.handle(event).forEach(this::obeyPlayer));
    }

    private void tellBox(BoxEvent event) {
        add(() -> askBox(event).forEach(this::obeyBox));
    }

    private List<BoxCommand> askBox(BoxEvent event) {
        return boxOver ? List.of() : box.handle(event);
    }

    private void obeyPlayer(PlayCommand command) {
        switch (command) {
            case PlayCommand.Transmit(PlannedSegment segment) -> add(() -> transmit(segment));
            case PlayCommand.SetAlarm(Duration after) -> alarms.set(PLAYER, now + after.toNanos());
            case PlayCommand.ClearAlarm() -> alarms.set(PLAYER, Alarms.NEVER);
            case PlayCommand.Pause(),PlayCommand.Resume() -> commands.add(command);
            case PlayCommand.HalfClose() -> tellBox(new BoxEvent.Ended(now, side));
            case PlayCommand.Close() -> add(this::close);
            case PlayCommand.Reset() -> {
                boxOver = true;
                commands.add(command);
            }
            case PlayCommand.Finish(Outcome how) -> add(() -> finished(how));
        }
    }

    private void transmit(PlannedSegment segment) {
        sending.entered(segment);
        List<BoxCommand> todo = segment.octets().isEmpty() ? List.of()
                : askBox(new BoxEvent.Passed(now, side, segment.octets()));
        Iterator<PlannedSegment> out = sending.out(segment, todo.stream()
                .filter(BoxCommand.Emit.class::isInstance).map(BoxCommand.Emit.class::cast)
                .filter(emit -> emit.stream() == side).map(BoxCommand.Emit::octets).toList()).iterator();
        for (BoxCommand command : todo) {
            if (command instanceof BoxCommand.Emit(Direction stream, _) && stream == side) {
                commands.add(new PlayCommand.Transmit(out.next()));
            } else {
                obeyBox(command);
            }
        }
    }

    private void close() {
        if (closing) {
            return;
        }
        closing = true;
        if (ended || boxOver) {
            commands.add(new PlayCommand.Close());
        } else {
            tellBox(new BoxEvent.Ended(now, side));
        }
    }

    /** What fails ends at once; else the box first lets go of what it holds. */
    private void finished(Outcome how) {
        alarms.set(PLAYER, Alarms.NEVER);
        boolean inOrder = closing || how.verdict() == Outcome.Verdict.AS_EXPECTED;
        if (!inOrder || ended || boxOver) {
            end(how);
        } else {
            outcome = how;
            if (!closing) {
                close();
            }
        }
    }

    private void obeyBox(BoxCommand command) {
        switch (command) {
            case BoxCommand.Emit(Direction stream, Octets octets) when stream == side ->
                    commands.add(new PlayCommand.Transmit(sending.out(octets)));
            case BoxCommand.Emit(_, Octets octets) -> tellPlayer(new PlayEvent.Heard(now, octets, read));
            case BoxCommand.End(Direction stream) when stream == side -> {
                ended = true;
                commands.add(closing ? new PlayCommand.Close() : new PlayCommand.HalfClose());
            }
            case BoxCommand.End _ -> tellPlayer(new PlayEvent.PeerClosed(now));
            case BoxCommand.Pause(Direction stream) -> pause(stream, true);
            case BoxCommand.Resume(Direction stream) -> pause(stream, false);
            case BoxCommand.SetAlarm(Duration after) -> alarms.set(BOX, now + after.toNanos());
            case BoxCommand.ClearAlarm() -> alarms.set(BOX, Alarms.NEVER);
            case BoxCommand.Reset() -> {
                reset = true;
                commands.add(new PlayCommand.Reset());
                over(new PlayEvent.PeerReset(now, RESET));
            }
            case BoxCommand.Close() -> {
                if (!ended || !closing) {
                    commands.add(new PlayCommand.Close());
                }
                closing = true;
                over(new PlayEvent.PeerClosed(now));
            }
        }
    }

    private void pause(Direction stream, boolean pause) {
        if (stream == side) {
            sending.pause(pause);
        } else {
            commands.add(pause ? new PlayCommand.Pause() : new PlayCommand.Resume());
        }
    }

    private void finish() {
        boolean nothingComes = ended || boxOver || (peerClosed && !alarms.isSet(BOX));
        if (!over && outcome != null && nothingComes) {
            end(outcome);
        }
        if (!over && reset) {
            end(new Outcome.Ended(Outcome.Reason.RESET, 0, "The connection was reset: " + RESET));
        }
        if (!over && boxOver) {
            alarms.set(BOX, Alarms.NEVER);
        }
        if (!over && alarms.moved()) {
            commands.add(alarms.next() == Alarms.NEVER ? new PlayCommand.ClearAlarm()
                    : new PlayCommand.SetAlarm(Duration.ofNanos(Math.max(0, alarms.next() - now))));
        }
    }

    private void end(Outcome how) {
        if (!over) {
            over = true;
            commands.add(new PlayCommand.Finish(outcome == null ? how : outcome));
        }
    }
}
