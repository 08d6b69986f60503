package mailseam.wire;

import io.netty.channel.socket.DuplexChannel;

/**
 * Reads a connection, or leaves what comes to the kernel for now.
 *
 * <p>A connection whose peer has sent FIN or RST is always read: what the kernel still has of it is bounded, and Netty 4.2 with epoll
 * loses a connection for which it waits for nothing. It then takes the socket out of the kernel's list, and fails where it is to
 * change its entry there.
 */
record Reading(DuplexChannel connection, Kernel kernel) {
    /** Turns it on or off, on the event loop. */
    void set(boolean on) {
        if (connection.config().isAutoRead() != on && !connection.isInputShutdown() && (on || !hasEnded())) {
            connection.config().setAutoRead(on);
        }
    }

    /** A read returned octets; with epoll that happens while reading is off when FIN or RST has come. */
    void happened() {
        if (!connection.config().isAutoRead() && hasEnded()) {
            connection.config().setAutoRead(true);
        }
    }

    private boolean hasEnded() {
        return kernel.ask().map(TcpInfo::ended).orElse(false);
    }
}
