package mailseam.wire;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host, by name or address, and a port.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without brackets
 * @param port 0 to 65535; 0 only for listening, where it picks a free one
 */
public record Endpoint(String host, int port) {
    private static final Pattern WITH_PORT = Pattern
            .compile("(?:\\[([^\\s\\[\\]]+)]|([^\\s:\\[\\]]*))(?::([0-9]{1,5}))?");
    private static final Pattern BARE_IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:%\\S+)?");

    /** {@code HOST:PORT}, with an IPv6 address in brackets. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }

    /**
     * Reads {@code HOST}, {@code HOST:PORT}, {@code [IPv6]:PORT} or {@code :PORT} (loopback).
     *
     * @param defaultPort the port where the text has none
     * @throws IllegalArgumentException if it is none of these; the message says what was expected
     */
    public static Endpoint parse(String text, int defaultPort) {
        String form = text.strip();
        if (BARE_IPV6.matcher(form).matches()) {
            return new Endpoint(form, defaultPort);
        }
        Matcher parts = WITH_PORT.matcher(form);
        if (form.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no HOST, HOST:PORT, [IPv6]:PORT or :PORT");
        }
        String host = parts.group(1) != null ? parts.group(1) : parts.group(2);
        String port = parts.group(3);
        return new Endpoint(host.isEmpty() ? "127.0.0.1" : host, port == null ? defaultPort : number(port, text));
    }

    /**
     * Whether it is on this host. A name without an address is nobody's: a connection to it says itself what is wrong. Looks the name
     * up, and so may take a while.
     */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return true;
        }
    }

    /** That of a socket's address. */
    static Endpoint of(SocketAddress address) {
        InetSocketAddress inet = (InetSocketAddress) address;
        return new Endpoint(inet.getAddress().getHostAddress(), inet.getPort());
    }

    private static int number(String port, String text) {
        int number = Integer.parseInt(port);
        if (number > 65_535) {
            throw new IllegalArgumentException("The port in \"" + text + "\" is above 65535");
        }
        return number;
    }
}
