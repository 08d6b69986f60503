package mailseam.smtp;

/** What can be odd about octets that were read: a fact beside the octets, which are kept as they came. */
public enum NoteKind {
    /** A CR that no LF follows. */
    BARE_CR("CR without LF", "RFC 5321 2.3.8"),
    /** An LF with no CR before it. */
    BARE_LF("LF without CR", "RFC 5321 2.3.8"),
    /** A NUL octet. */
    NUL("NUL", "RFC 5321 2.4"),
    /** An octet of 128 or more where the protocol has only 7 bits. */
    EIGHT_BIT("8-bit octet", "RFC 5321 2.4"),
    /** A line longer than the limit of its kind. */
    TOO_LONG("line longer than the limit", "RFC 5321 4.5.3.1"),
    /** A local part of more than 64 octets. */
    LONG_LOCAL_PART("local part longer than 64 octets", "RFC 5321 4.5.3.1.1"),
    /** A domain of more than 255 octets. */
    LONG_DOMAIN("domain longer than 255 octets", "RFC 5321 4.5.3.1.2"),
    /** A path of more than 256 octets, angle brackets included. */
    LONG_PATH("path longer than 256 octets", "RFC 5321 4.5.3.1.3"),
    /** A line so long that only its head was kept as a value; the octets stay in the stream. */
    HEAD_ONLY("only the head of the line is shown", ""),
    /** A line of a multiline reply with another code than its first line. */
    CODE_CHANGED("the code changes inside a multiline reply", "RFC 5321 4.2.1"),
    /** A multiline reply that stops short: what comes next belongs to another reply. */
    NO_LAST_LINE("the last line of a multiline reply is missing", "RFC 5321 4.2.1"),
    /** A code with nothing or only a space behind it: to be understood, but some clients choke on it. */
    BARE_CODE("reply code with no text behind it", "RFC 5321 4.2"),
    /** A line that does not start with three digits and a space, a hyphen or the line's end. */
    NOT_A_REPLY("not a reply line", "RFC 5321 4.2"),
    /** A first digit other than 2 to 5, or a second other than 0 to 5. */
    CODE_OUT_OF_RANGE("reply code out of range", "RFC 5321 4.2"),
    /** More lines than the reader keeps in one reply. */
    TOO_MANY_LINES("more lines than one reply may have here", ""),
    /** A command in an odd form: empty, white space before the verb, a tab behind it, unknown arguments of BDAT. */
    ODD_COMMAND("odd form of a command", "RFC 5321 4.1.1"),
    /** A BDAT command whose octet count cannot be read. */
    BAD_COUNT("BDAT without a readable count", "RFC 3030 2"),
    /** A line of mail data that ends the message for some receivers only. */
    ODD_END_OF_DATA("a dot line that some receivers take for the end of mail data", "RFC 5321 4.1.1.4"),
    /** Octets behind an accepted STARTTLS that do not begin a TLS handshake: commands that someone slipped in, perhaps. */
    NOT_TLS("no TLS handshake behind STARTTLS", "RFC 3207 4"),
    /** Octets are missing from what was captured, in this unit or before it: so many, which nobody has seen. */
    MISSING("octets are missing", ""),
    /** The stream ended inside this unit. */
    UNFINISHED("the stream ends here", "");

    private final String text;
    private final String reference;

    NoteKind(String text, String reference) {
        this.text = text;
        this.reference = reference;
    }

    /** What it is, in a few English words. */
    public String text() {
        return text;
    }

    /** The section of the RFC that has the rule, or an empty string. */
    public String reference() {
        return reference;
    }
}
