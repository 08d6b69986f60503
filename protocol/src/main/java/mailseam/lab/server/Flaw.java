package mailseam.lab.server;

/** What no correct server does, and no fault in the passing octets can show, since it lies in how the server decides. */
public enum Flaw {
    /** It closes while input is unread, so that its last words are followed by RST and may be lost (B28). */
    CLOSES_WITH_UNREAD,
    /** It throws away what it has read behind a command that fails (B35; RFC 2920 1). */
    LOSES_INPUT,
    /** It takes DATA only if the last RCPT was accepted (B36; RFC 2920 1). */
    LAST_RECIPIENT_DECIDES
}
