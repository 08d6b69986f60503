package mailseam.behaviours;

import java.io.Closeable;
import java.io.IOException;
import mailseam.wire.Endpoint;

/** A server to be asked. */
interface Server {
    /** Where it listens. */
    Endpoint at();

    /** Keeps it from accepting connections until this is closed, so that what a client says at once is there when it looks. */
    Closeable hold() throws IOException;
}
