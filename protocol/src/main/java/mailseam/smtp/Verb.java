package mailseam.smtp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The commands that are known, with where they may stand in a command group and the replies that let a client go on. */
public enum Verb {
    /** Names the client and asks for the extensions. */
    EHLO("RFC 5321 4.1.1.1", Group.LAST, "RFC 2920 3.1", 250),
    /** Names the client; there is no pipelining behind it. */
    HELO("RFC 5321 4.1.1.1", Group.LAST, "RFC 5321 4.3.1", 250),
    /** EHLO of LMTP. */
    LHLO("RFC 2033 4.1", Group.LAST, "RFC 2920 3.1", 250),
    /** Starts a mail transaction. */
    MAIL("RFC 5321 4.1.1.2", Group.ANYWHERE, "RFC 2920 3.1", 250),
    /** Adds a recipient. */
    RCPT("RFC 5321 4.1.1.3", Group.ANYWHERE, "RFC 2920 3.1", 250, 251),
    /** Asks to send mail data; 354 says to begin, 250 answers the end of mail data. */
    DATA("RFC 5321 4.1.1.4", Group.LAST, "RFC 2920 3.1", 354, 250),
    /** Sends a chunk of the message with it. */
    BDAT("RFC 3030 2", Group.ANYWHERE, "RFC 3030 4.2", 250),
    /** Ends the mail transaction. */
    RSET("RFC 5321 4.1.1.5", Group.ANYWHERE, "RFC 2920 3.1", 250),
    /** Asks whether a mailbox exists. */
    VRFY("RFC 5321 4.1.1.6", Group.LAST, "RFC 2920 3.1", 250, 251, 252),
    /** Asks who is on a list. */
    EXPN("RFC 5321 4.1.1.7", Group.LAST, "RFC 2920 3.1", 250, 252),
    /** Asks for help. */
    HELP("RFC 5321 4.1.1.8", Group.LAST, "RFC 5321 4.3.1", 211, 214),
    /** Does nothing; last in a group so that it can be a synchronization point. */
    NOOP("RFC 5321 4.1.1.9", Group.LAST, "RFC 2920 3.1", 250),
    /** Ends the conversation. */
    QUIT("RFC 5321 4.1.1.10", Group.LAST, "RFC 2920 3.1", 221),
    /** Changes the roles of client and server. */
    TURN("RFC 821 3.8", Group.LAST, "RFC 2920 3.1", 250),
    /** Starts a transaction to a terminal. */
    SEND("RFC 821 3.4", Group.ANYWHERE, "RFC 2920 3.1", 250),
    /** Starts a transaction to a terminal or else a mailbox. */
    SOML("RFC 821 3.4", Group.ANYWHERE, "RFC 2920 3.1", 250),
    /** Starts a transaction to a terminal and a mailbox. */
    SAML("RFC 821 3.4", Group.ANYWHERE, "RFC 2920 3.1", 250),
    /** Authenticates; an initial response may let more commands follow at once: see {@link Pipelining}. */
    AUTH("RFC 4954 4", Group.LAST, "RFC 2920 3.1", 334, 235),
    /** Asks to start TLS. */
    STARTTLS("RFC 3207 4", Group.LAST, "RFC 3207 4", 220),
    /** Asks to deliver what waits for a domain. */
    ETRN("RFC 1985 5", Group.LAST, "RFC 2920 3.1", 250, 251, 252, 253),
    /** Changes the roles for authenticated clients. */
    ATRN("RFC 2645 4.1", Group.LAST, "RFC 2920 3.1", 250);

    /** Where in a command group a command may stand. */
    public enum Group {
        /** Commands may follow before the reply came. */
        ANYWHERE,
        /** Nothing may follow before the reply came. */
        LAST
    }

    private final String reference;
    private final Group group;
    private final String groupReference;
    @SuppressWarnings("ImmutableEnumChecker") // Set.of gives a set that never changes.
    private final Set<Integer> accepting;

    Verb(String reference, Group group, String groupReference, Integer... accepting) {
        this.reference = reference;
        this.group = group;
        this.groupReference = groupReference;
        this.accepting = Set.of(accepting);
    }

    /** The known verb that is written so, in any case. */
    public static Optional<Verb> of(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        for (Verb verb : values()) {
            if (verb.name().equals(capitals)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The section of the RFC that defines the command. */
    public String reference() {
        return reference;
    }

    /** Where in a command group it may stand. */
    public Group group() {
        return group;
    }

    /** The section of the RFC that says so; commands of extensions are last where theirs does not say otherwise. */
    public String groupReference() {
        return groupReference;
    }

    /** The reply codes with which a server takes the command (RFC 5321 4.3.2). */
    public Set<Integer> accepting() {
        return accepting;
    }
}
