package mailseam.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelOption;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.channel.unix.IntegerUnixChannelOption;
import io.netty.channel.unix.RawUnixChannelOption;
import java.util.Optional;

/** How the machine is asked for connections: epoll, whose sockets tell of their segments, or what Java has everywhere. */
enum Transport {
    /** Linux. */
    EPOLL(EpollSocketChannel.class, EpollServerSocketChannel.class),
    /** Everywhere, without the kernel's word. */
    NIO(NioSocketChannel.class, NioServerSocketChannel.class);

    /** TCP_MAXSEG of linux/tcp.h, which Netty does not name: it has an effect only before connecting. */
    static final ChannelOption<Integer> TCP_MAXSEG = new IntegerUnixChannelOption("TCP_MAXSEG", 6, 2);
    private static final RawUnixChannelOption TCP_INFO = new RawUnixChannelOption("TCP_INFO", 6, 11, TcpInfo.LENGTH);

    private final Class<? extends Channel> channel;
    private final Class<? extends ServerChannel> server;

    Transport(Class<? extends Channel> channel, Class<? extends ServerChannel> server) {
        this.channel = channel;
        this.server = server;
    }

    /** The one that knows most here. */
    static Transport best() {
        return Epoll.isAvailable() ? EPOLL : NIO;
    }

    IoHandlerFactory handlers() {
        return this == EPOLL ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
    }

    Class<? extends Channel> channel() {
        return channel;
    }

    Class<? extends ServerChannel> server() {
        return server;
    }

    /** Whether sockets tell of their segments and take an MSS. */
    boolean knowsSegments() {
        return this == EPOLL;
    }

    /** Asks the kernel about a channel of this transport. */
    Kernel kernel(Channel connection) {
        return knowsSegments() ? () -> info(connection) : Kernel.SILENT;
    }

    private static Optional<TcpInfo> info(Channel connection) {
        try {
            return connection.isOpen() ? Optional.of(TcpInfo.of(connection.config().getOption(TCP_INFO)))
                    : Optional.empty();
        } catch (ChannelException gone) {
            return Optional.empty();
        }
    }
}
