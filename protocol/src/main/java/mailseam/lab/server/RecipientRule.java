package mailseam.lab.server;

import java.util.Set;

/**
 * Which recipients are taken.
 *
 * @param refused local parts that are refused in every domain, in lower case; {@code nobody} where nothing else is asked for
 * @param others  what is said to all others
 */
public record RecipientRule(Set<String> refused, Saying others) {
    /** All but {@code nobody}. */
    public static final RecipientRule ALL_BUT_NOBODY = new RecipientRule(Set.of("nobody"), Saying.RECIPIENT_OK);

    public RecipientRule {
        refused = Set.copyOf(refused);
    }
}
