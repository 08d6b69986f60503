package mailseam.lab.client;

/**
 * Something that a client wants a reply to.
 *
 * @param text in words, for messages: {@code "RCPT TO:<bob@example.org>"}
 */
record Question(Kind kind, String text) {
    /** What is asked. */
    enum Kind {
        GREETING, HELLO, MAIL, RCPT, DATA, MESSAGE, RSET, QUIT
    }

    /** The connection itself, which the greeting answers. */
    static final Question CONNECT = new Question(Kind.GREETING, "the connection");

    /** Whether a reply with that code says yes. */
    boolean isGranted(int code) {
        return code / 100 == (kind == Kind.DATA ? 3 : 2);
    }
}
