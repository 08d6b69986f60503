package mailseam.lab.server;

/**
 * What a server asks of HELO and EHLO.
 *
 * @param needed whether MAIL needs one before it (RFC 5321 4.1.4)
 * @param names  which names are taken
 * @param auth   whether AUTH needs EHLO before it
 */
public record HelloRule(boolean needed, Names names, boolean auth) {
    /** Which names are taken. */
    public enum Names {
        /** Any that is not empty. */
        ANY,
        /** Letters, digits, hyphens and dots, or something in brackets. */
        HOST
    }
}
