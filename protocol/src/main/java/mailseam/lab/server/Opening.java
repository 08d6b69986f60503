package mailseam.lab.server;

import java.time.Duration;

/**
 * How a connection begins.
 *
 * @param hold   how long the greeting is held back, so that what a client says before it is noticed however the octets race; behind
 *               a teaser, how long the last line of the greeting waits
 * @param teaser whether the first line of the greeting goes out at once (B03)
 */
public record Opening(Duration hold, boolean teaser, EarlyTalk earlyTalk) {
    /** The greeting goes out at once, and nobody looks what came before it. */
    static final Opening AT_ONCE = new Opening(Duration.ZERO, false, new EarlyTalk.Heard());

    /** What happens to a client that speaks before it was greeted (B05). */
    public sealed interface EarlyTalk {
        /** Nothing: it is answered behind the greeting. */
        record Heard() implements EarlyTalk {
        }

        /** It is refused instead of greeted, and the connection is closed. */
        record Refused() implements EarlyTalk {
        }

        /** A server with other rules and words talks to it from here on; the greeting is never finished. */
        record HandedOver(Rules rules, Wording wording) implements EarlyTalk {
        }
    }
}
