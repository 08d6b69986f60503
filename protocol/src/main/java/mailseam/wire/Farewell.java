package mailseam.wire;

import io.netty.channel.ChannelOption;
import io.netty.channel.socket.DuplexChannel;
import java.util.concurrent.TimeUnit;
import mailseam.smtp.Direction;

/**
 * Ends a connection so that our last octets arrive. A close with octets unread, or that come afterwards, makes the kernel send
 * RST, and RST makes the peer's kernel throw away what the peer has not read yet. So FIN goes first, what still comes is read,
 * for a short time and up to a few octets, and then comes the close.
 */
final class Farewell {
    private static final long PATIENCE_MILLIS = 500;
    private static final int OCTETS = 256 * 1024;

    private final DuplexChannel connection;
    private final Direction side;
    private final EventLog log;
    private boolean started;
    private boolean peerClosed;
    private boolean finSent;
    private int heard;

    Farewell(DuplexChannel connection, Direction side, EventLog log) {
        this.connection = connection;
        this.side = side;
        this.log = log;
    }

    /** Sends FIN, once, and says so. */
    void halfClose() {
        if (!finSent && connection.isActive()) {
            finSent = true;
            connection.shutdownOutput();
            log.closed(side);
        }
    }

    /** Sends FIN and closes when the peer has closed too, or soon. */
    void start() {
        if (started) {
            return;
        }
        started = true;
        halfClose();
        if (peerClosed || !connection.isActive()) {
            connection.close();
        } else {
            connection.config().setAutoRead(true);
            connection.eventLoop().schedule(() -> connection.close(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The peer sent FIN. */
    void peerClosed() {
        peerClosed = true;
        if (started) {
            connection.close();
        }
    }

    /** The peer sent this much more, while nobody listens to it. */
    void heard(int octets) {
        heard += octets;
        if (started && heard > OCTETS) {
            connection.close();
        }
    }

    /** Sends RST at once; what was not sent yet is thrown away. */
    void reset() {
        started = true;
        connection.config().setOption(ChannelOption.SO_LINGER, 0);
        log.reset(side, "");
        connection.close();
    }
}
