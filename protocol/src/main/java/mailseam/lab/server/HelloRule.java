package mailseam.lab.server;

import java.util.Set;

/**
 * What a server asks of HELO and EHLO.
 *
 * @param needed the commands that need one before them (RFC 5321 4.1.4)
 * @param names  which names are taken
 * @param extended whether AUTH and BDAT need EHLO before them
 */
public record HelloRule(Set<String> needed, Names names, boolean extended) {
    public HelloRule {
        needed = Set.copyOf(needed);
    }

    /** Which names are taken. */
    public enum Names {
        /** Any that is not empty. */
        ANY,
        /** Letters, digits, hyphens and dots, or something in brackets. */
        HOST
    }
}
