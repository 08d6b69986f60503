package mailseam.wire;

import io.netty.channel.ConnectTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import mailseam.play.Outcome;

/** What went wrong with a connection, in one sentence that says what to do. */
final class Failures {
    private Failures() {
    }

    /** The name of a host has no address. */
    static Outcome notResolved(String host) {
        return ended(Outcome.Reason.NOT_RESOLVED, "The name " + host
                + " has no address: check its spelling and the name servers, or give an IP address.");
    }

    /** An attempt to connect failed. */
    static Outcome notConnected(Endpoint server, Throwable cause, Duration patience) {
        return switch (cause) {
            case ConnectTimeoutException _ -> unreachable(server, "no answer within " + patience.toMillis() + " ms");
            case ConnectException refused when text(refused).contains("refused") -> ended(Outcome.Reason.REFUSED,
                    "Nothing listens at " + server + ": start the server there, or give another host and port.");
            case IOException reset when isReset(reset) -> ended(Outcome.Reason.RESET, server
                    + " reset the connection as soon as it stood: see the log of the server, or what it allows from here.");
            default -> unreachable(server, text(cause));
        };
    }

    /** Whether the peer sent RST; the words are those of Linux, which Netty and the JDK pass on. */
    static boolean isReset(Throwable cause) {
        return text(cause).contains("reset");
    }

    /** It was stopped before the connection stood. */
    static Outcome stopped() {
        return ended(Outcome.Reason.STOPPED, "It was stopped.");
    }

    /** A fault of the program came up. */
    static Outcome fault() {
        return ended(Outcome.Reason.FAULT, "A fault of Mailseam itself ended the run.");
    }

    /** A server could not listen. */
    static IOException notListening(Endpoint at, Throwable cause) {
        String text = text(cause);
        String advice = text.contains("in use") ? "stop the program that listens there, or give another port"
                : text.contains("ermission") ? "give a port from 1024 on, or run it with the permission for that port"
                        : "give an address of this machine and a free port";
        return new IOException("Cannot listen at " + at + " (" + text + "): " + advice + ".", cause);
    }

    /** A cause in words. */
    static String text(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static Outcome unreachable(Endpoint server, String why) {
        return ended(Outcome.Reason.UNREACHABLE, "No connection to " + server + " (" + why
                + "): check the address, the port and the firewalls on the way.");
    }

    private static Outcome ended(Outcome.Reason reason, String message) {
        return new Outcome.Ended(reason, 0, message);
    }
}
