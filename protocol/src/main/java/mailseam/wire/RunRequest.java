package mailseam.wire;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mailseam.play.Player;
import mailseam.session.Gate;
import mailseam.timeline.TimelineEvent;

/**
 * What to run and how.
 *
 * @param player  gives the player for the connection
 * @param mss     the MSS to ask for before connecting, 88 to 65495 on Linux
 * @param connect the longest wait for the connection
 * @param events  takes what happens, on the connection's event loop thread: it must not block
 */
public record RunRequest(Endpoint server, Supplier<Player> player, Gate gate, OptionalInt mss, Duration connect,
        Consumer<TimelineEvent> events) {
}
