package mailseam.smtp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The keywords of service extensions that are known, with the RFC of each. */
public enum ExtensionKeyword {
    /** Commands may follow without waiting. */
    PIPELINING("RFC 2920", "commands may go out in groups"),
    /** The largest message. */
    SIZE("RFC 1870", "the largest message that is taken, in octets"),
    /** Octets above 127 in messages. */
    EIGHT_BIT_MIME("RFC 6152", "octets above 127 in messages"),
    /** Messages in any octets. */
    BINARYMIME("RFC 3030", "messages of any octets, by BDAT"),
    /** BDAT. */
    CHUNKING("RFC 3030", "messages in chunks, by BDAT"),
    /** TLS. */
    STARTTLS("RFC 3207", "TLS can be started"),
    /** Authentication. */
    AUTH("RFC 4954", "authentication by these mechanisms"),
    /** Reports. */
    DSN("RFC 3461", "reports of delivery can be asked for"),
    /** Enhanced status codes. */
    ENHANCEDSTATUSCODES("RFC 2034", "replies have enhanced status codes"),
    /** UTF-8. */
    SMTPUTF8("RFC 6531", "addresses and header fields in UTF-8"),
    /** A deadline. */
    DELIVERBY("RFC 2852", "a deadline for the delivery"),
    /** Priorities. */
    MT_PRIORITY("RFC 6710", "priorities of messages"),
    /** TLS all the way. */
    REQUIRETLS("RFC 8689", "TLS all the way can be asked for"),
    /** Delivery of what waits. */
    ETRN("RFC 1985", "what waits for a domain can be asked for"),
    /** Delivery of what waits, on the same connection. */
    ATRN("RFC 2645", "what waits can be delivered over this connection"),
    /** Limits. */
    LIMITS("RFC 9422", "limits of the server"),
    /** Whether a mailbox exists. */
    VRFY("RFC 5321 4.1.1.6", "VRFY can be used"),
    /** Who is on a list. */
    EXPN("RFC 5321 4.1.1.7", "EXPN can be used"),
    /** Help. */
    HELP("RFC 5321 4.1.1.8", "HELP can be used");

    private final String reference;
    private final String text;

    ExtensionKeyword(String reference, String text) {
        this.reference = reference;
        this.text = text;
    }

    /** The keyword of this name in capital letters or small ones, if it is known. */
    public static Optional<ExtensionKeyword> of(String keyword) {
        String upper = keyword.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(known -> known.keyword().equals(upper)).findFirst();
    }

    /** As it is written. */
    public String keyword() {
        return this == EIGHT_BIT_MIME ? "8BITMIME" : name().replace('_', '-');
    }

    /** The RFC that has it. */
    public String reference() {
        return reference;
    }

    /** What it says, in a few words. */
    public String text() {
        return text;
    }
}
