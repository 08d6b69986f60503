package mailseam.lab.proxy;

import java.util.concurrent.CompletableFuture;
import mailseam.wire.Endpoint;
import mailseam.wire.Running;

/** A conversation that a relay lets pass. */
record RelayedConversation(Endpoint client, Running running,
        CompletableFuture<ProxyResult> result) implements Proxied {
    RelayedConversation(Endpoint client, Running running, Recorder recorder) {
        this(client, running, running.outcome().thenApply(recorder::result));
    }

    @Override
    public void stop() {
        running.stop();
    }
}
