package mailseam.wire;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Gives the addresses of a host, in the order in which they are to be tried. May block. */
@FunctionalInterface
interface Resolver {
    /** What the machine itself uses. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * The addresses of a name or of an address in text; at least one.
     *
     * @throws UnknownHostException if there is none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
