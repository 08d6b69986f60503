package mailseam.session;

/** Where octets of a stream come from. */
public enum SourceKind {
    /** Characters or an escape in a line of the session. */
    WRITTEN,
    /** The CRLF that ends a line without being written. */
    LINE_END,
    /** The value of a variable. */
    VARIABLE,
    /** The value of a secret: not to be shown. */
    SECRET,
    /** The reply that a server sends where the session has a code or a class alone. */
    STANDARD,
    /** A file that the session names, and what goes with it: dot-stuffing, the end of mail data, a BDAT command. */
    FILE
}
