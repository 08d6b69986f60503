package mailseam.smtp;

/** Sizes that every implementation must take (RFC 5321 4.5.3.1 and RFC 4954 4), in octets where nothing else is said. */
public enum SizeLimit {
    /** The part of an address before the at sign. */
    LOCAL_PART(64, "RFC 5321 4.5.3.1.1"),
    /** A domain name or address literal. */
    DOMAIN(255, "RFC 5321 4.5.3.1.2"),
    /** A reverse-path or forward-path with its punctuation. */
    PATH(256, "RFC 5321 4.5.3.1.3"),
    /** A command with its CRLF; extensions allow more for their parameters: see {@link Parameter}. */
    COMMAND_LINE(512, "RFC 5321 4.5.3.1.4"),
    /** A reply line with its code and CRLF. */
    REPLY_LINE(512, "RFC 5321 4.5.3.1.5"),
    /** A line of a message with its CRLF, but without the dot that transparency adds. */
    TEXT_LINE(1000, "RFC 5321 4.5.3.1.6"),
    /** A message: a receiver takes at least as much. */
    MESSAGE(64 * 1024, "RFC 5321 4.5.3.1.7"),
    /** Recipients of one message, in number: a receiver takes at least as many. */
    RECIPIENTS(100, "RFC 5321 4.5.3.1.8"),
    /** A line of an authentication exchange: enough for the mechanisms in use. */
    AUTH_LINE(12_288, "RFC 4954 4");

    private final int octets;
    private final String reference;

    SizeLimit(int octets, String reference) {
        this.octets = octets;
        this.reference = reference;
    }

    /** The limit, in octets (in recipients for {@link #RECIPIENTS}). */
    public int octets() {
        return octets;
    }

    /** The section of the RFC that has the limit. */
    public String reference() {
        return reference;
    }
}
