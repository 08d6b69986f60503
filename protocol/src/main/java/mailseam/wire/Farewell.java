package mailseam.wire;

import io.netty.channel.ChannelOption;
import io.netty.channel.socket.DuplexChannel;
import java.time.Duration;
import mailseam.smtp.Direction;

/**
 * Ends a connection so that our last octets arrive. A close with octets unread, or that come afterwards, makes the kernel send
 * RST, and RST makes the peer's kernel throw away what the peer has not read yet. So FIN goes first, what still comes is read,
 * for a short time and up to a few octets, and then comes the close.
 */
final class Farewell {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int OCTETS = 256 * 1024;

    private final DuplexChannel connection;
    private final Direction side;
    private final EventLog log;
    private final AlarmClock limit;
    private boolean started;
    private boolean peerClosed;
    private boolean finSent;
    private int heard;

    Farewell(DuplexChannel connection, Direction side, EventLog log) {
        this.connection = connection;
        this.side = side;
        this.log = log;
        this.limit = new AlarmClock(connection.eventLoop(), this::late);
    }

    /** Whether FIN was sent. */
    boolean isFinSent() {
        return finSent;
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
            limit.set(PATIENCE);
        }
    }

    /** Starts after a time, if it was not started before. */
    void startWithin(Duration time) {
        if (!started) {
            limit.set(time);
        }
    }

    /** The connection is gone. */
    void over() {
        limit.clear();
    }

    private void late() {
        if (started) {
            connection.close();
        } else {
            start();
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
