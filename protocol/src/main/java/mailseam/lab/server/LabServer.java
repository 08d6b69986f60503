package mailseam.lab.server;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import mailseam.play.BoxedPlayer;
import mailseam.play.FaultBox;
import mailseam.play.Player;
import mailseam.session.Gate;
import mailseam.smtp.Direction;
import mailseam.wire.ConnectionListener;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.ServeRequest;
import mailseam.wire.Wire;

/** The built-in lab server: a receiver of mail that throws all of it away, correct or with the behaviour and faults of others. */
public final class LabServer {
    private LabServer() {
    }

    /**
     * Starts a correct one.
     *
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, Endpoint at) throws IOException {
        return start(wire, at, LabProfile.DEFAULT, (_, _) -> _ -> {});
    }

    /**
     * Starts one without faults that tells of its connections.
     *
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, Endpoint at, LabProfile profile, ConnectionListener connections)
            throws IOException {
        return start(wire, new ServerSetup(at, profile, List.of(), new Gate.Wire()), connections);
    }

    /**
     * Starts one with faults, where its setup has some, that tells of its connections.
     *
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, ServerSetup setup, ConnectionListener connections) throws IOException {
        AtomicLong count = new AtomicLong();
        InstantSource clock = InstantSource.system();
        return wire.listen(new ServeRequest(setup.listen(),
                peer -> player(setup, new Visit(peer.host(), clock.instant(), count.getAndIncrement())), setup.gate(),
                connections));
    }

    private static Player player(ServerSetup setup, Visit visit) {
        Player player = new LabServerPlayer(setup.profile(), visit);
        return setup.faults().isEmpty() ? player
                : new BoxedPlayer(player, new FaultBox(setup.faults()), Direction.SERVER);
    }
}
