package mailseam.session;

import java.time.Duration;
import mailseam.smtp.Direction;
import mailseam.smtp.Octets;

/** What goes wrong at a {@link Place}, in the stream of octets that the place lies in. */
public sealed interface Effect {
    /** All that is behind the place in its stream comes later: {@code delay 2s}. */
    record Delay(Duration time) implements Effect {
    }

    /**
     * A segment ends at the place, and what is behind it follows after a time: {@code cut}, {@code cut 50ms}. With a policy the rest
     * of the command or reply is cut by it, with the time between all pieces: {@code cut octets 3 wait 50ms}.
     *
     * @param policy how the rest is cut: {@code Command}, {@code EveryOctets}, {@code EachOctet} or {@code Random}; {@code Marks}
     *               for not at all
     */
    record Cut(Segmentation.Policy policy, Duration pause) implements Effect {
        public Cut {
            if (policy instanceof Segmentation.Policy.Group || policy instanceof Segmentation.Policy.Mss) {
                throw new IllegalArgumentException("a fault cannot cut by " + policy);
            }
        }
    }

    /** So many octets from the place on become others, chosen by the seed of the chance, none of them CR or LF: {@code corrupt 4}. */
    record Corrupt(int octets) implements Effect {
        public Corrupt {
            if (octets < 1) {
                throw new IllegalArgumentException("corrupts nothing");
            }
        }
    }

    /** So many octets from the place on are lost: {@code drop 2}; {@code drop} for all to the end of the command or reply, given as 0. */
    record Drop(int octets) implements Effect {
        public Drop {
            if (octets < 0) {
                throw new IllegalArgumentException("drops less than nothing");
            }
        }
    }

    /** Octets come in at the place, or now on the other stream: {@code inject "NOOP\r\n"}, {@code inject server "500 no\r\n"}. */
    record Inject(Direction stream, Octets octets) implements Effect {
    }

    /** These octets come instead of the rest of the command or reply: {@code replace "451 later\r\n"}. */
    record Replace(Octets octets) implements Effect {
    }

    /** Nothing behind the place ever passes, and the connection stays: {@code stall}. */
    record Stall() implements Effect {
    }

    /** The connection is reset (RST) to both sides: {@code reset}. */
    record Reset() implements Effect {
    }

    /** The connection is closed (FIN) to both sides, behind what has passed: {@code close}. */
    record Close() implements Effect {
    }
}
