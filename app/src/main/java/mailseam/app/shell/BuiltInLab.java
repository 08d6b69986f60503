package mailseam.app.shell;

import java.io.IOException;
import mailseam.lab.server.LabServer;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import mailseam.wire.Wire;
import org.jspecify.annotations.Nullable;

/** The lab server of the engine, for as long as the window is open. */
final class BuiltInLab implements Lab {
    private static final Endpoint ANY_PORT = new Endpoint("127.0.0.1", 0);

    private final Wire wire;
    private @Nullable Listening listening;

    BuiltInLab(Wire wire) {
        this.wire = wire;
    }

    @Override
    public synchronized Endpoint start() throws IOException {
        if (listening == null) {
            listening = LabServer.start(wire, ANY_PORT);
        }
        return listening.at();
    }

    synchronized void close() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }
}
