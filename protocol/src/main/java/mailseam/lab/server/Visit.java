package mailseam.lab.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * What a lab server knows of a connection beside what is said on it.
 *
 * @param client the client's IP address
 * @param began  when it was accepted
 * @param number counts the connections of a server, from 0; makes queue ids differ
 */
public record Visit(String client, Instant began, long number) {
    /** A connection from this machine, for where none of it matters. */
    public static final Visit LOCAL = new Visit("127.0.0.1", Instant.EPOCH, 0);

    /** The name that a server without DNS has for the client: that of this machine, or the address in brackets. */
    String host() {
        try {
            return InetAddress.getByName(client).isLoopbackAddress() ? "localhost" : "[" + client + "]";
        } catch (UnknownHostException _) {
            return "[" + client + "]";
        }
    }
}
