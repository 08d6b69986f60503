package mailseam.wire;

import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import mailseam.timeline.TimelineEvent;

/** Lets a relay begin on each accepted connection. */
record Relaying(RelayRequest request, Transport transport, LongSupplier clock,
        Resolver resolver) implements Server.Reception {
    @Override
    public Leg receive(DuplexChannel client, OpenRuns runs) {
        AtomicReference<RelayEvents> listener = new AtomicReference<>(new Nobody());
        EventLog clientLog = new EventLog(clock, event -> listener.get().clientSide(event));
        EventLog serverLog = clientLog.beside(event -> listener.get().serverSide(event));
        Relay relay = new Relay(this, client, clientLog, serverLog);
        listener.set(request.connections().accepted(Endpoint.of(client.remoteAddress()), runs.keep(relay)));
        return relay.client();
    }

    private record Nobody() implements RelayEvents {
        @Override
        public void clientSide(TimelineEvent event) {
            // Nothing happens before the listener is known.
        }

        @Override
        public void serverSide(TimelineEvent event) {
            // Nor here.
        }
    }
}
