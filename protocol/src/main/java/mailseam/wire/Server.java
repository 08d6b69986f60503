package mailseam.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.DuplexChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import mailseam.smtp.Direction;
import mailseam.timeline.TimelineEvent;

/** Accepts connections and lets a conversation begin on each. */
final class Server implements Listening {
    private final ServeRequest request;
    private final Transport transport;
    private final LongSupplier clock;
    private final OpenRuns runs = new OpenRuns();
    private final Channel socket;

    /** Listens at once, at an address that {@code request} names. */
    Server(ServeRequest request, InetSocketAddress at, Transport transport, EventLoopGroup loops, LongSupplier clock)
            throws IOException {
        this.request = request;
        this.transport = transport;
        this.clock = clock;
        ChannelFuture bound = Sockets.prepare(new ServerBootstrap(), loops, transport)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection.pipeline().addLast(new ConversationHandler(Server.this::converse));
                    }
                }).bind(at).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw Failures.notListening(request.listen(), bound.cause());
        }
        this.socket = bound.channel();
    }

    @Override
    public Endpoint at() {
        return Endpoint.of(socket.localAddress());
    }

    @Override
    public void close() {
        socket.close().awaitUninterruptibly();
        runs.stop();
    }

    private Conversation converse(DuplexChannel connection) {
        AtomicReference<Consumer<TimelineEvent>> listener = new AtomicReference<>(_ -> {});
        EventLog log = new EventLog(clock, event -> listener.get().accept(event));
        Conversation conversation = new Conversation(connection, Direction.SERVER, request.player().get(),
                transport.kernel(connection), request.gate(), log, new CompletableFuture<>());
        listener.set(request.connections().accepted(Endpoint.of(connection.remoteAddress()), runs.keep(conversation)));
        return conversation;
    }
}
