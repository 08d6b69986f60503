package mailseam.wire;

import java.time.Duration;

/**
 * What to relay and how: each client that connects gets a connection of its own to the server.
 *
 * @param listen  where; port 0 picks one
 * @param to      the server; its name is looked up for each connection
 * @param connect the longest time until the server has accepted
 */
public record RelayRequest(Endpoint listen, Endpoint to, Passing passing, Duration connect, RelayListener connections) {
}
