package mailseam.smtp;

import java.time.Duration;

/** How long one side has to wait for the other at least before it gives up (RFC 5321 4.5.3.2). */
public enum ReplyTimeout {
    /** The client, for the greeting. */
    GREETING(5, "RFC 5321 4.5.3.2.1"),
    /** The client, for the reply to MAIL. */
    MAIL(5, "RFC 5321 4.5.3.2.2"),
    /** The client, for the reply to RCPT. */
    RCPT(5, "RFC 5321 4.5.3.2.3"),
    /** The client, for the 354 to DATA. */
    DATA(2, "RFC 5321 4.5.3.2.4"),
    /** The client, for TCP to take each block of mail data. */
    DATA_BLOCK(3, "RFC 5321 4.5.3.2.5"),
    /** The client, for the reply to the end of mail data; to give up sooner makes duplicates. */
    END_OF_DATA(10, "RFC 5321 4.5.3.2.6"),
    /** The server, for the next command. */
    NEXT_COMMAND(5, "RFC 5321 4.5.3.2.7");

    private final Duration least;
    private final String reference;

    ReplyTimeout(int minutes, String reference) {
        this.least = Duration.ofMinutes(minutes);
        this.reference = reference;
    }

    /** The shortest time that is allowed. */
    public Duration least() {
        return least;
    }

    /** The section of the RFC that has it. */
    public String reference() {
        return reference;
    }
}
