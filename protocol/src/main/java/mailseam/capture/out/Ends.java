package mailseam.capture.out;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.capture.tcp.Endpoint;
import mailseam.smtp.Direction;

/**
 * The two ends of a connection that is written as packets.
 *
 * @param names  what they are called, where the address does not tell
 * @param madeUp what about them is made up, as words such as {@code the client's address}
 */
public record Ends(Endpoint client, Endpoint server, List<Name> names, List<String> madeUp) {
    private static final int CLIENT_PORT = 40_000;
    private static final int SERVER_PORT = 25;
    private static final String CLIENT_4 = "192.0.2.10"; // addresses for documentation: RFC 5737, RFC 3849
    private static final String SERVER_4 = "198.51.100.25";
    private static final String CLIENT_6 = "2001:db8::10";

    /** The name of an end. */
    public record Name(Endpoint endpoint, String name) {
    }

    public Ends {
        names = List.copyOf(names);
        madeUp = List.copyOf(madeUp);
    }

    /**
     * The ends that are known, as {@code HOST:PORT}, and for what is not known addresses and ports that belong to nobody.
     *
     * @param client the client, or an empty string
     * @param server the server, or an empty string; the host may be a name
     */
    public static Ends of(String client, String server) {
        List<Name> names = new ArrayList<>();
        List<String> madeUp = new ArrayList<>();
        Optional<Endpoint> known = endpoint(client, CLIENT_PORT);
        String substitute = known.map(it -> !it.isIpv4()).orElse(false) ? "2001:db8::25" : SERVER_4;
        Endpoint to = endpoint(server, SERVER_PORT).orElseGet(() -> {
            madeUp.add("the server's address");
            Endpoint made = made(substitute, port(server, SERVER_PORT));
            String name = host(server);
            if (!name.isEmpty()) {
                names.add(new Name(made, name));
            }
            return made;
        });
        Endpoint from = known.filter(it -> it.isIpv4() == to.isIpv4()).orElseGet(() -> {
            madeUp.add("the client's address and port");
            return made(to.isIpv4() ? CLIENT_4 : CLIENT_6, CLIENT_PORT);
        });
        return new Ends(from, to, names, madeUp);
    }

    Endpoint get(Direction direction) {
        return direction == Direction.CLIENT ? client : server;
    }

    private static Endpoint made(String address, int port) {
        return Endpoint.of(InetAddress.ofLiteral(address).getAddress(), port);
    }

    private static Optional<Endpoint> endpoint(String text, int otherwise) {
        String host = host(text);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(made(host, port(text, otherwise)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String host(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 || text.endsWith("]") ? text : text.substring(0, colon);
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(String text, int otherwise) {
        String digits = text.substring(text.lastIndexOf(':') + 1);
        boolean isPort = text.contains(":") && digits.matches("[0-9]{1,5}") && Integer.parseInt(digits) <= 0xFFFF;
        return isPort ? Integer.parseInt(digits) : otherwise;
    }
}
