package mailseam.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import mailseam.wire.Endpoint;

/** A port of the loopback address at which nothing listens, nor can: a socket that does not listen has it. */
public final class ClosedPort implements AutoCloseable {
    private final Socket holder = new Socket();

    /** Takes one. */
    public ClosedPort() throws IOException {
        holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** Where it is. */
    public Endpoint at() {
        return new Endpoint(holder.getLocalAddress().getHostAddress(), holder.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
