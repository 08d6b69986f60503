package mailseam.lab.server;

import java.time.Duration;

/**
 * How a connection ends that no command ends.
 *
 * @param patience how long the server waits for the client; RFC 5321 4.5.3.2.7 asks for at least five minutes
 * @param speaks   whether it still says something to a client that closed without QUIT
 */
public record Ending(Duration patience, boolean speaks) {
    /** Five minutes, and nothing more to say. */
    static final Ending QUIET = new Ending(Duration.ofMinutes(5), false);
}
