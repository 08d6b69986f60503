package mailseam.wire;

/**
 * A host, by name or address, and a port.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without brackets
 * @param port 0 to 65535; 0 only for listening, where it picks a free one
 */
public record Endpoint(String host, int port) {
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
        throw new UnsupportedOperationException();
    }
}
