package mailseam.wire;

import io.netty.buffer.ByteBuf;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import mailseam.play.Box;
import mailseam.play.BoxCommand;
import mailseam.play.BoxEvent;
import mailseam.play.Outcome;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** Lets a box stand in the middle of a relay: what is read becomes its events, what it asks for is done on the connections. */
final class Boxed implements Middle {
    /** How long what was emitted before a close may take to leave. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final Relay relay;
    private final Leg client;
    private final Leg server;
    private final Lane fromClient;
    private final Lane fromServer;
    private final AlarmClock alarm;
    private final Box box;
    private boolean over;

    Boxed(Leg client, Leg server, Passing.Through through, Relay relay) {
        this.relay = relay;
        this.client = client;
        this.server = server;
        this.fromClient = new Lane(client, server, through.gate(), relay.kernel(server.connection()),
                this::closeIfOver);
        this.fromServer = new Lane(server, client, through.gate(), relay.kernel(client.connection()),
                this::closeIfOver);
        this.alarm = new AlarmClock(client.connection().eventLoop(),
                () -> tell(new BoxEvent.Alarm(client.log().nanos())));
        this.box = guard(through.box());
    }

    @Override
    public void begin(List<Octets> early) {
        tell(new BoxEvent.Opened(client.log().nanos()));
        early.forEach(octets -> tell(new BoxEvent.Passed(client.log().nanos(), Direction.CLIENT, octets)));
    }

    @Override
    public void heard(Leg from, Octets octets, ByteBuf buffer) {
        Lane back = from == client ? fromServer : fromClient;
        back.settle();
        long nanos = from.log().nanos();
        from.log().read(nanos, from.peer(), octets);
        tell(new BoxEvent.Passed(nanos, from.peer(), octets));
    }

    @Override
    public void ended(Leg from) {
        tell(new BoxEvent.Ended(from.log().nanos(), from.peer()));
    }

    @Override
    public void stop() {
        over = true;
        alarm.clear();
        fromClient.stop();
        fromServer.stop();
    }

    private void tell(BoxEvent event) {
        if (over) {
            return;
        }
        guard(() -> box.handle(event)).forEach(this::obey);
        if (!over) {
            fromClient.pump();
            fromServer.pump();
            closeIfOver();
        }
    }

    /** A box that fails ends its connection with a name; the fault itself goes on to where the event loop reports it. */
    private <T> T guard(Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                relay.close(Failures.fault());
            }
        }
    }

    private void obey(BoxCommand command) {
        switch (command) {
            case BoxCommand.Emit(Direction stream, Octets octets) -> lane(stream).emit(octets);
            case BoxCommand.End(Direction stream) -> lane(stream).end();
            case BoxCommand.Pause(Direction stream) -> lane(stream).pause(true);
            case BoxCommand.Resume(Direction stream) -> lane(stream).pause(false);
            case BoxCommand.SetAlarm(Duration after) -> alarm.set(after);
            case BoxCommand.ClearAlarm() -> alarm.clear();
            case BoxCommand.Reset() ->
                    relay.reset(
                            new Outcome.Ended(Outcome.Reason.RESET, 0, "What stands between reset both connections."));
            case BoxCommand.Close() -> close();
        }
    }

    private Lane lane(Direction stream) {
        return stream == Direction.CLIENT ? fromClient : fromServer;
    }

    private void close() {
        alarm.clear();
        relay.finish(new Outcome.Completed());
        List.of(fromClient, fromServer).forEach(lane -> {
            lane.close(LAST_WORDS);
            lane.pump();
        });
    }

    /** When both sides have closed, nothing is on its way and nothing is waited for, nothing can happen any more. */
    private void closeIfOver() {
        if (!over && client.hasPeerClosed() && server.hasPeerClosed() && fromClient.isIdle() && fromServer.isIdle()
                && !alarm.isSet()) {
            relay.close(new Outcome.Completed());
        }
    }
}
