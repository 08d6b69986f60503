package mailseam.wire;

import java.util.function.Function;
import mailseam.play.Player;
import mailseam.session.Gate;

/**
 * What to serve and how.
 *
 * @param listen      where; port 0 picks one
 * @param player      gives a player for each connection, by the address of its client
 * @param connections told of each connection as it is accepted
 */
public record ServeRequest(Endpoint listen, Function<Endpoint, Player> player, Gate gate,
        ConnectionListener connections) {
}
