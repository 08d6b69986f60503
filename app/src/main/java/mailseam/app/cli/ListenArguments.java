package mailseam.app.cli;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import mailseam.wire.Endpoint;
import mailseam.wire.Listening;
import picocli.CommandLine.Option;

/** Where a command listens, and for how many. */
final class ListenArguments {
    @Option(names = "--listen", paramLabel = "HOST:PORT", description = {
            "Where to listen; 127.0.0.1:2525 by default, port 0 for any free one."})
    private String listen = "127.0.0.1:2525";
    @Option(names = "--connections", paramLabel = "N", description = {
            "End after N clients; by default it goes on until Ctrl-C."})
    private int connections = Integer.MAX_VALUE;

    /** Where to listen. */
    Endpoint endpoint() throws CommandFailure {
        return ConnectionArguments.endpoint("--listen", listen);
    }

    /** After how many clients it ends, at least 1. */
    int connections() throws CommandFailure {
        if (connections < 1) {
            throw CommandFailure.usage("--connections " + connections + ": the number of clients is at least 1.");
        }
        return connections;
    }

    /** Says where it listens, and so that nobody overlooks it where others can reach that. */
    static void announce(Listening listening, PrintStream err) {
        Endpoint at = listening.at();
        err.println("Listening at " + at + "; Ctrl-C ends it.");
        if (!isLoopback(at.host())) {
            err.println("Other hosts can reach it: it is not only on the loopback address.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
