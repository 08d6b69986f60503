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
    /** A wait took longer than it may. */
    TIMED_OUT,
    /** The user stopped it. */
    STOPPED,
    /** More came than a timeline keeps: from here on octets or segments are only counted. */
    NOT_KEPT
}
