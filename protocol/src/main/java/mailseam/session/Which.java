package mailseam.session;

import java.util.Optional;

/**
 * Which commands, or the replies to which commands. Replies pair with commands by counting; the greeting is the reply to
 * {@code CONNECT}, and the reply to the message is the reply to {@code EOD}.
 *
 * @param verb only those with this verb, in capital letters; empty for all
 * @param nth  only the n-th of those, from 1; 0 for each
 */
public record Which(Optional<String> verb, int nth) {
    /** All of them. */
    public static final Which EACH = new Which(Optional.empty(), 0);

    public Which {
        if (nth < 0) {
            throw new IllegalArgumentException("there is no number " + nth);
        }
    }
}
