package mailseam.session;

/** How strictly a reply is compared with the one that a recording has. */
public enum Match {
    /** The reply code. */
    CODE,
    /** The reply code and the enhanced status code (RFC 3463). */
    ENHANCED,
    /** The whole text. */
    TEXT
}
