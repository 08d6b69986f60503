package mailseam.wire;

import java.util.function.Supplier;
import mailseam.play.Player;
import mailseam.session.Gate;

/**
 * What to serve and how.
 *
 * @param listen      where; port 0 picks one
 * @param player      gives a player for each connection
 * @param connections told of each connection as it is accepted
 */
public record ServeRequest(Endpoint listen, Supplier<Player> player, Gate gate, ConnectionListener connections) {
}
