package mailseam.lab.server;

/**
 * Which addresses MAIL and RCPT may give.
 *
 * @param form              how they must be written
 * @param domain            whether they must have a domain; {@code postmaster} need not (RFC 5321 2.3.5)
 * @param localPart         octets of the longest local part; 0 for any
 * @param utf8Declared      whether octets above 127 need SMTPUTF8 (RFC 6531 3.4)
 * @param parametersForEhlo whether parameters are known behind EHLO only
 * @param size              whether a SIZE that is no number is an error
 */
public record AddressRule(Form form, boolean domain, int localPart, boolean utf8Declared,
        boolean parametersForEhlo, boolean size) {
    /** How the argument of MAIL and RCPT must be written. */
    public enum Form {
        /** Angle brackets are needed (RFC 5321 4.1.2). */
        BRACKETS,
        /** An address without angle brackets will do. */
        LOOSE,
        /** Such an address will do, but MAIL FROM: and RCPT TO: are read as one verb with one blank in it. */
        VERB_WITH_COLON
    }
}
