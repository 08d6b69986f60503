package mailseam.lab.server;

/**
 * Which addresses MAIL and RCPT may give.
 *
 * @param brackets          whether they must stand in angle brackets
 * @param domain            whether they must have a domain; {@code postmaster} need not (RFC 5321 2.3.5)
 * @param localPart         octets of the longest local part; 0 for any
 * @param utf8Declared      whether octets above 127 need SMTPUTF8 (RFC 6531 3.4)
 * @param parametersForEhlo whether parameters are known behind EHLO only
 */
public record AddressRule(boolean brackets, boolean domain, int localPart, boolean utf8Declared,
        boolean parametersForEhlo) {
}
