package mailseam.timeline;

/** Something that happened to the connection, beside segments. */
public enum Happening {
    /** The connection is being made. */
    CONNECTING,
    /** The connection stands. */
    CONNECTED,
    /** It could not be made. */
    FAILED,
    /** The client sent FIN. */
    CLIENT_CLOSED,
    /** The server sent FIN. */
    SERVER_CLOSED,
    /** The client sent RST. */
    CLIENT_RESET,
    /** The server sent RST. */
    SERVER_RESET,
    /** The client sent SYN, with the options in the detail. */
    CLIENT_OPENED,
    /** The server sent SYN, with the options in the detail. */
    SERVER_OPENED,
    /** The client has no room for more octets. */
    CLIENT_WINDOW_CLOSED,
    /** The server has no room for more octets. */
    SERVER_WINDOW_CLOSED,
    /** The client has room again. */
    CLIENT_WINDOW_OPENED,
    /** The server has room again. */
    SERVER_WINDOW_OPENED,
    /** Octets are missing from the capture. */
    MISSING,
    /** Something about TLS, which the detail tells. */
    TLS,
    /** A wait took longer than it may. */
    TIMED_OUT,
    /** The user stopped it. */
    STOPPED,
    /** More came than a timeline keeps: from here on octets or segments are only counted. */
    NOT_KEPT
}
