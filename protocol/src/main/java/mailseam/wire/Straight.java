package mailseam.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import java.util.List;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Passes on each read at once and as it is. It asks nothing of the kernel and copies nothing: what was read is what is written. While
 * the kernel has not taken a read, no more is read from where it came, so that memory holds little of what nobody takes.
 */
final class Straight implements Middle {
    private final Leg client;
    private final Leg server;
    private ChannelFuture toClient;
    private ChannelFuture toServer;
    private boolean stopped;

    Straight(Leg client, Leg server) {
        this.client = client;
        this.server = server;
        this.toClient = client.connection().newSucceededFuture();
        this.toServer = server.connection().newSucceededFuture();
    }

    @Override
    public void begin(List<Octets> early) {
        early.forEach(octets -> pass(client, Unpooled.wrappedBuffer(octets.toArray())));
        client.read(true);
        server.read(true);
    }

    /** Writes first and tells afterwards: whoever keeps a log costs those who talk no time. */
    @Override
    public void heard(Leg from, Octets octets, ByteBuf buffer) {
        long nanos = from.log().nanos();
        ChannelFuture written = pass(from, buffer.retain());
        from.log().read(nanos, from.peer(), octets);
        if (!written.isSuccess()) {
            from.read(false);
            written.addListener(done -> written(from, done.cause()));
        }
    }

    private ChannelFuture pass(Leg from, ByteBuf buffer) {
        if (from == client) {
            toServer = server.connection().writeAndFlush(buffer);
            return toServer;
        }
        toClient = client.connection().writeAndFlush(buffer);
        return toClient;
    }

    private void written(Leg from, @Nullable Throwable failure) {
        if (failure == null) {
            from.read(true);
        } else if (!stopped) {
            (from == client ? server : client).broken(failure);
        }
    }

    @Override
    public void ended(Leg from) {
        if (from == client) {
            toServer.addListener(_ -> server.halfClose());
        } else {
            toClient.addListener(_ -> client.halfClose());
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
