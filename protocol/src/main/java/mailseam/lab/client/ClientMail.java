package mailseam.lab.client;

import java.time.Duration;

/**
 * The mail that a lab client sends.
 *
 * @param helo       what it calls itself
 * @param recipients how many, at least 1: {@code to} for one, else {@code to} with numbers before its {@code @}
 * @param octets     of the message's body, about
 * @param timeout    the longest wait for each reply
 */
public record ClientMail(String helo, String from, String to, int recipients, int octets, Duration timeout) {
    /** A small mail from and to addresses that exist nowhere (RFC 2606). */
    public static final ClientMail DEFAULT = new ClientMail("client.example.org", "alice@example.org",
            "bob@example.org",
            1, 200, Duration.ofSeconds(10));
}
