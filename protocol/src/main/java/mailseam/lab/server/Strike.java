package mailseam.lab.server;

import java.util.Set;

/**
 * How many times something may be said to a client before the server hangs up.
 *
 * @param counted  what is counted, all together
 * @param quiet    those of them behind which the server hangs up without another word
 * @param limit    how many are borne
 * @param words    what is said at the end
 * @param forgiven whether an accepted message makes all of them forgotten
 */
public record Strike(Set<Saying> counted, Set<Saying> quiet, int limit, Saying words, Manner manner, boolean forgiven) {
    public Strike {
        counted = Set.copyOf(counted);
        quiet = Set.copyOf(quiet);
    }

    /** How the server hangs up. */
    public enum Manner {
        /** The words are the reply to the first command over the limit. */
        INSTEAD,
        /** The words are more lines of that reply. */
        JOINED,
        /** The words come behind the reply that reaches the limit, as a reply that nobody asked for. */
        BEHIND
    }
}
