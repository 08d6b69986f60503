package mailseam.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.DuplexChannel;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Listens, and finds an owner for each connection that it accepts. */
final class Server implements Listening {
    /** Gives the owner of an accepted connection. */
    @FunctionalInterface
    interface Reception {
        /** A connection stands; what runs on it is to be kept with the open runs of its server. */
        ConnectionOwner receive(DuplexChannel connection, OpenRuns runs);
    }

    private final OpenRuns runs = new OpenRuns();
    private final Channel socket;

    /**
     * Listens at once.
     *
     * @param listen as it is named in messages
     */
    Server(Endpoint listen, InetSocketAddress at, ServerBootstrap bootstrap, Reception reception)
            throws IOException {
        ChannelFuture bound = bootstrap.childHandler(new ChannelInitializer<Channel>() {
            @Override
            protected void initChannel(Channel connection) {
                connection.pipeline()
                        .addLast(new ConnectionHandler(accepted -> reception.receive(accepted, runs)));
            }
        }).bind(at).awaitUninterruptibly();
        if (!bound.isSuccess()) {
            throw Failures.notListening(listen, bound.cause());
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
        runs.close();
    }
}
