package mailseam.lab.server;

import java.util.List;

/**
 * What a lab server calls itself and how much it takes.
 *
 * @param name       its domain name, as the greeting and the reply to EHLO give it
 * @param message    octets of the largest message
 * @param recipients the most recipients of one message; RFC 5321 4.5.3.1.8 asks for at least 100
 */
public record LabProfile(String name, long message, int recipients) {
    /** For everyday use: 64 MiB, 10,000 recipients. */
    public static final LabProfile DEFAULT = new LabProfile("lab.example.org", 64L << 20, 10_000);

    /** The lines of the reply to EHLO. */
    List<String> extensions() {
        return List.of(name, "PIPELINING", "SIZE " + message, "8BITMIME", "SMTPUTF8", "CHUNKING", "DSN",
                "ENHANCEDSTATUSCODES");
    }
}
