package mailseam.wire;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelPromise;
import mailseam.smtp.Octets;

/** Gives the octets of one segment to the kernel: in one write, or, if they are very many, in pieces, to bound the memory. */
final class SegmentWriter {
    /** Far above every MSS, so that it never makes a boundary. */
    private static final int PIECE = 1 << 20;

    private final Channel connection;

    SegmentWriter(Channel connection) {
        this.connection = connection;
    }

    /** Starts to write; the future is done when the kernel has taken the last octet. */
    ChannelFuture write(Octets octets) {
        if (octets.length() <= PIECE) {
            return put(octets);
        }
        ChannelPromise all = connection.newPromise();
        writeFrom(0, octets, all);
        return all;
    }

    private void writeFrom(int start, Octets octets, ChannelPromise all) {
        int end = Math.min(octets.length(), start + PIECE);
        put(octets.slice(start, end)).addListener(written -> {
            if (!written.isSuccess()) {
                all.setFailure(written.cause());
            } else if (end == octets.length()) {
                all.setSuccess();
            } else {
                writeFrom(end, octets, all);
            }
        });
    }

    private ChannelFuture put(Octets octets) {
        return connection.writeAndFlush(Unpooled.wrappedBuffer(octets.toArray()));
    }
}
