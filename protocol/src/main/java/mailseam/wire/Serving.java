package mailseam.wire;

import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import mailseam.smtp.Direction;
import mailseam.timeline.TimelineEvent;

/** Lets a conversation begin on each accepted connection. */
record Serving(ServeRequest request, Transport transport, LongSupplier clock) implements Server.Reception {
    @Override
    public Conversation receive(DuplexChannel connection, OpenRuns runs) {
        AtomicReference<Consumer<TimelineEvent>> listener = new AtomicReference<>(_ -> {});
        EventLog log = new EventLog(clock, event -> listener.get().accept(event));
        Endpoint peer = Endpoint.of(connection.remoteAddress());
        Conversation conversation = new Conversation(connection, Direction.SERVER, request.player().apply(peer),
                transport.kernel(connection), request.gate(), log, new CompletableFuture<>());
        listener.set(request.connections().accepted(peer, runs.keep(conversation)));
        return conversation;
    }
}
