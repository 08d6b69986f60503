package mailseam.lab.proxy;

import java.io.IOException;
import java.time.Clock;
import mailseam.wire.Listening;
import mailseam.wire.Wire;

/** Starts recording proxies. */
public final class RecordingProxy {
    private RecordingProxy() {
    }

    /**
     * Starts one. Each conversation is kept in memory until it is over, and then given to the listener alone.
     *
     * @param clock gives each timeline the time of its start
     * @throws IOException if it cannot listen there; the message says why and what to do
     */
    public static Listening start(Wire wire, ProxySetup setup, Clock clock, ProxyListener listener) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
