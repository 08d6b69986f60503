package mailseam.lab.proxy;

import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.timeline.Timeline;

/**
 * A conversation that passed through the proxy and is over.
 *
 * @param client what the client sent and was sent
 * @param server what the server was sent and sent, where something stood between the two; both timelines start at the same time
 */
public record ProxyResult(Outcome outcome, Timeline client, Optional<Timeline> server) {
}
