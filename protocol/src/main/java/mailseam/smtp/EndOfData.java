package mailseam.smtp;

/**
 * Which lines end mail data, beside a dot between CRLF and CRLF (RFC 5321 4.1.1.4). A receiver that takes more can be made to take
 * the text of one message for two (B19).
 *
 * @param bareLf whether an LF without CR before or behind the dot counts as CRLF
 * @param manyCr whether more than one CR may stand between the dot and the LF
 * @param nul    whether a NUL behind the dot hides the rest of its line
 */
public record EndOfData(boolean bareLf, boolean manyCr, boolean nul) {
    /** CRLF.CRLF and nothing else. */
    public static final EndOfData STRICT = new EndOfData(false, false, false);
}
