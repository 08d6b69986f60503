package mailseam.app.shell;

import java.io.IOException;
import mailseam.wire.Endpoint;

/** The server inside the program. */
@FunctionalInterface
public interface Lab {
    /** Starts it on a free port of the loopback address. */
    Endpoint start() throws IOException;
}
