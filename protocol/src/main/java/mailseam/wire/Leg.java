package mailseam.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.socket.DuplexChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;
import org.jspecify.annotations.Nullable;

/** One of the two connections of a relay, on whose other end is the client or the server. */
final class Leg implements ConnectionOwner {
    /** How long a connection that takes no more octets may still give some. */
    private static final long LAST_READ_MILLIS = 100;

    private final DuplexChannel connection;
    private final Direction peer;
    private final EventLog log;
    private final Farewell farewell;
    private final Relay relay;
    private boolean peerClosed;
    private @Nullable String breakage;

    Leg(DuplexChannel connection, Direction peer, EventLog log, Relay relay) {
        this.connection = connection;
        this.peer = peer;
        this.log = log;
        this.farewell = new Farewell(connection, peer.opposite(), log);
        this.relay = relay;
    }

    /** Who is at the other end; the relay speaks to it as the opposite side. */
    Direction peer() {
        return peer;
    }

    DuplexChannel connection() {
        return connection;
    }

    EventLog log() {
        return log;
    }

    /** Whether the peer has sent FIN. */
    boolean hasPeerClosed() {
        return peerClosed;
    }

    /** Whether both sides of the connection have sent FIN. */
    boolean hasEnded() {
        return peerClosed && farewell.isFinSent();
    }

    /** That of the peer. */
    String address() {
        return Endpoint.of(connection.remoteAddress()).toString();
    }

    /** Octets came that go nowhere. */
    void heardInVain(int octets) {
        farewell.heard(octets);
    }

    /** Reads on, or leaves what comes to the kernel for now. */
    void read(boolean on) {
        Sockets.read(connection, on);
    }

    /** Sends FIN; what stood before it has been written. */
    void halfClose() {
        farewell.halfClose();
        closeIfEnded();
    }

    /** Sends RST and is gone. */
    void reset() {
        if (connection.isOpen()) {
            farewell.reset();
        }
    }

    /** Sends FIN, and closes so that what was sent before arrives. */
    void close() {
        farewell.start();
    }

    /** Does so after a time, if it was not done before. */
    void closeWithin(Duration time) {
        farewell.startWithin(time);
    }

    /** Is gone at once; the peer has reset the connection. */
    void abandon() {
        connection.close();
    }

    /** The connection takes no more octets. What the peer sent before it broke can still be read, and its end comes soon. */
    void broken(Throwable cause) {
        if (breakage == null) {
            String reason = Failures.text(cause);
            breakage = reason;
            connection.eventLoop().schedule(() -> broken(reason), LAST_READ_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void opened() {
        relay.opened(this);
    }

    @Override
    public void heard(Octets octets, ByteBuf buffer) {
        relay.heard(this, octets, buffer);
    }

    @Override
    public void peerClosed() {
        if (breakage != null) {
            broken(breakage);
            return;
        }
        peerClosed = true;
        log.closed(peer);
        farewell.peerClosed();
        relay.ended(this);
        closeIfEnded();
    }

    @Override
    public void broken(String reason) {
        if (connection.isOpen()) {
            log.reset(peer, reason);
            relay.broken(this);
        }
    }

    @Override
    public void gone() {
        farewell.over();
        relay.gone(this);
    }

    private void closeIfEnded() {
        if (hasEnded()) {
            farewell.start();
        }
    }
}
