package mailseam.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import java.util.function.Function;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** Tells a conversation what Netty says about its connection. */
final class ConversationHandler extends ChannelInboundHandlerAdapter {
    private final Function<DuplexChannel, Conversation> start;
    private @Nullable Conversation conversation;

    /** The function is called once, as soon as the connection stands. */
    ConversationHandler(Function<DuplexChannel, Conversation> start) {
        this.start = start;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        Conversation started = start.apply((DuplexChannel) context.channel());
        conversation = started;
        started.opened();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ByteBuf buffer = (ByteBuf) message;
        try {
            byte[] octets = new byte[buffer.readableBytes()];
            buffer.readBytes(octets);
            if (conversation != null && octets.length > 0) {
                conversation.heard(Octets.wrap(octets));
            }
        } finally {
            buffer.release();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent && conversation != null) {
            conversation.peerClosed();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (conversation != null) {
            conversation.broken(Failures.text(cause));
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (conversation != null) {
            conversation.gone();
        }
    }
}
