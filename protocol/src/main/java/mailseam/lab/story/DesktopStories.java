package mailseam.lab.story;

import java.util.List;
import java.util.Map;

/** Story 004: what an anti-virus program and a mail client of its own make do on a desktop. */
final class DesktopStories {
    private static final String SOURCE = "Anthony Geoghegan, Server Fault, 2015";

    private DesktopStories() {
    }

    static Story proxy() {
        return new Story("004-proxy", "The anti-virus program that sends the mail itself", SOURCE,
                "Behind RCPT the server sees RSET where the client sent DATA. An anti-virus program stands between them: it answers DATA by"
                        + " itself, with a 354 in other words than the server's, keeps its connection alive with NOOP while the"
                        + " client sends the message, says RSET once more, and later sends the whole transaction anew. Compare the"
                        + " two sides: the client sees nothing but the words of 354.",
                List.of(new Scene("Control: nothing between them", Cast.server("postfix"), List.of(),
                        Cast.client("lone-dot"), Cast.MAIL),
                        new Scene("Through the anti-virus program, which waits 1 s instead of 10 s",
                                Cast.server("postfix"),
                                List.of(Cast.box("av-proxy", Map.of("hold", "1s", "rset", "200ms", "noop", "20ms"))),
                                Cast.client("lone-dot"), Cast.MAIL)));
    }

    static Story helo() {
        return new Story("004-helo", "HELO without a name", SOURCE,
                "A mail client says HELO without a name. Told politely that its syntax is wrong, it gives up with QUIT, although the"
                        + " server would have taken its mail. Look at the reply to HELO.",
                List.of(new Scene("A server that asks for a name", Cast.server("postfix"), List.of(),
                        Cast.client("bare-helo"), Cast.MAIL)));
    }

    static Story rset() {
        return new Story("004-rset", "RSET before MAIL on a cached connection", SOURCE,
                "Why would a client send RSET? Postfix keeps connections for the next message, and says RSET before MAIL to see whether"
                        + " the connection still stands: it is harmless. Look at RSET, between two messages and not between RCPT and"
                        + " DATA.",
                List.of(new Scene("Two messages on one connection", Cast.server("postfix"), List.of(),
                        Cast.client("connection-cache"), Cast.MAIL)));
    }
}
