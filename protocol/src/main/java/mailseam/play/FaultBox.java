package mailseam.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mailseam.session.Effect;
import mailseam.session.Fault;
import mailseam.session.Place;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/**
 * Lets faults happen to what passes. Each fault's chance has its own random numbers.
 *
 * <p>Faults in commands go by the conversation that the client has, faults in replies by the one that the server has: a command
 * that never arrives gets no reply, and a reply that says 554 instead of 354 is followed by no mail data. What no fault concerns
 * passes at once, each read as one; octets are held only while it is open whether a place lies before them. At most 1 MiB of a
 * stream is held for a time, and what was under way; then the stream is paused.
 */
public final class FaultBox implements Box {
    private final List<ArmedFault> faults;
    private final Lane toServer = new Lane(Direction.CLIENT, new Out());
    private final Lane toClient = new Lane(Direction.SERVER, new Out());
    private final CommandFaults commands;
    private final ReplyFaults replies;
    private final Alarms alarms = new Alarms(1);
    private List<BoxCommand> todo = new ArrayList<>();
    private boolean over;

    /** For one conversation. */
    public FaultBox(List<Fault> faults) {
        this.faults = IntStream.range(0, faults.size()).mapToObj(number -> new ArmedFault(faults.get(number), number))
                .toList();
        this.commands = new CommandFaults(this.faults, toServer);
        this.replies = new ReplyFaults(this.faults, toClient);
    }

    @Override
    public List<BoxCommand> handle(BoxEvent event) {
        if (over) {
            return List.of();
        }
        switch (event) {
            case BoxEvent.Opened _ -> faults.stream()
                    .filter(fault -> fault.place() instanceof Place.Accepted && fault.happens())
                    .forEach(this::accepted);
            case BoxEvent.Passed(_, Direction stream, Octets octets) -> {
                if (stream == Direction.CLIENT) {
                    commands.read(octets);
                } else {
                    replies.read(octets);
                }
            }
            case BoxEvent.Ended(_, Direction stream) -> end(stream);
            case BoxEvent.Alarm _ -> alarms.ring(event.nanos());
        }
        toServer.run(event.nanos());
        toClient.run(event.nanos());
        setAlarm(event.nanos());
        List<BoxCommand> done = todo;
        todo = new ArrayList<>();
        return done;
    }

    /** What is injected comes once; all else happens at the start of both streams. */
    private void accepted(ArmedFault fault) {
        if (!(fault.effect() instanceof Effect.Inject(Direction stream, _)) || stream == Direction.CLIENT) {
            toServer.happen(fault);
        }
        if (!(fault.effect() instanceof Effect.Inject(Direction stream, _)) || stream == Direction.SERVER) {
            toClient.happen(fault);
        }
    }

    private void end(Direction stream) {
        if (stream == Direction.CLIENT) {
            commands.end();
            toServer.end();
        } else {
            replies.end();
            toClient.end();
        }
    }

    private void setAlarm(long now) {
        alarms.set(0, Math.min(toServer.due(), toClient.due()));
        if (!over && alarms.moved()) {
            todo.add(alarms.next() == Alarms.NEVER ? new BoxCommand.ClearAlarm()
                    : new BoxCommand.SetAlarm(Duration.ofNanos(Math.max(0, alarms.next() - now))));
        }
    }

    /** What comes out is what the far side has of the conversation. */
    private final class Out implements Lane.Outlet {
        @Override
        public void emit(Direction stream, Octets octets) {
            tell(new BoxCommand.Emit(stream, octets));
            if (stream == Direction.CLIENT) {
                replies.exchange().client(octets);
            } else {
                commands.exchange().server(octets);
            }
        }

        @Override
        public void tell(BoxCommand command) {
            if (!over) {
                todo.add(command);
                over = command instanceof BoxCommand.Reset || command instanceof BoxCommand.Close;
            }
        }
    }
}
