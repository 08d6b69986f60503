package mailseam.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import java.util.function.Function;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** Tells the owner of a connection what Netty says about it. */
final class ConnectionHandler extends ChannelInboundHandlerAdapter {
    private final Function<DuplexChannel, ConnectionOwner> start;
    private @Nullable ConnectionOwner owner;

    /** The function is called once, as soon as the connection stands. */
    ConnectionHandler(Function<DuplexChannel, ConnectionOwner> start) {
        this.start = start;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        ConnectionOwner started = start.apply((DuplexChannel) context.channel());
        owner = started;
        started.opened();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf buffer = (ByteBuf) message;
        try {
            byte[] octets = new byte[buffer.readableBytes()];
            buffer.getBytes(buffer.readerIndex(), octets);
            if (owner != null && octets.length > 0) {
                owner.heard(Octets.wrap(octets), buffer);
            }
        } finally {
            buffer.release();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent && owner != null) {
            owner.peerClosed();
        }
    }

    /** A fault of the program is not one of the connection: it is reported at the end of the pipeline. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof RuntimeException) {
            context.fireExceptionCaught(cause);
        } else if (owner != null) {
            owner.broken(Failures.text(cause));
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (owner != null) {
            owner.gone();
        }
    }
}
