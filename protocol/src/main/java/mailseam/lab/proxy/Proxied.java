package mailseam.lab.proxy;

import java.util.concurrent.CompletableFuture;
import mailseam.wire.Endpoint;

/** A conversation that passes through the proxy. */
public interface Proxied {
    /** The client's address. */
    Endpoint client();

    /** What passed, once it is over; never completes exceptionally. All events were delivered before. */
    CompletableFuture<ProxyResult> result();

    /** Ends it, at any moment, from any thread; what passed until then is in the result. */
    void stop();
}
