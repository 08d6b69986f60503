package mailseam.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.RecvByteBufAllocator;
import io.netty.channel.socket.DuplexChannel;

/**
 * The options of every connection: no Nagle algorithm, which would join segments; a read of at most 64 KiB; and reading that
 * goes on when one side has sent FIN or takes no more octets.
 */
final class Sockets {
    private static final RecvByteBufAllocator READS = new FixedRecvByteBufAllocator(64 * 1024);

    private Sockets() {
    }

    /** A client's. */
    static Bootstrap prepare(Bootstrap bootstrap, EventLoopGroup loops, Transport transport) {
        return bootstrap.group(loops).channel(transport.channel())
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .option(ChannelOption.AUTO_CLOSE, false)
                .option(ChannelOption.RECVBUF_ALLOCATOR, READS);
    }

    /**
     * Reads a connection, or leaves what comes to the kernel for now. When FIN has come, Netty 4.2 with epoll reads all that there
     * is, whether it is to read or not, and then forgets the socket: it fails where it is told to read on.
     */
    static void read(DuplexChannel connection, boolean on) {
        if (!connection.isInputShutdown()) {
            connection.config().setAutoRead(on);
        }
    }

    /**
     * A server's. What accepts has a thread of its own, so that accepted connections come to their event loops as tasks. A loop that
     * accepted by itself might get the number of a socket that it closed while it goes through a batch of events, and Netty 4.2 with
     * epoll would tell the new connection what the batch still has for the old one.
     */
    static ServerBootstrap prepare(ServerBootstrap bootstrap, EventLoopGroup accepting, EventLoopGroup loops,
            Transport transport) {
        return bootstrap.group(accepting, loops).channel(transport.server())
                .option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childOption(ChannelOption.AUTO_CLOSE, false)
                .childOption(ChannelOption.RECVBUF_ALLOCATOR, READS);
    }
}
