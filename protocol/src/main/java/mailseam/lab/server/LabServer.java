package mailseam.lab.server;

import java.io.IOException;
import mailseam.session.Gate;
import mailseam.wire.ConnectionListener;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.ServeRequest;
import mailseam.wire.Wire;

/** The built-in lab server: a correct receiver of mail that throws all of it away. */
public final class LabServer {
    private LabServer() {
    }

    /**
     * Starts one with the default profile.
     *
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, Endpoint at) throws IOException {
        return start(wire, at, LabProfile.DEFAULT, (_, _) -> _ -> {});
    }

    /**
     * Starts one that tells of its connections.
     *
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, Endpoint at, LabProfile profile, ConnectionListener connections)
            throws IOException {
        return wire.listen(new ServeRequest(at, () -> new LabServerPlayer(profile), new Gate.Wire(), connections));
    }
}
