package mailseam.lab.client;

/**
 * How a client behaves: all that tells one lab client from another, as data.
 *
 * @param messages how many it sends on its connection, at least 1, with RSET before each but the first
 */
record Habits(Opening opening, Hearing hearing, Envelope envelope, Content content, int messages) {
    /** A good client: waits for the greeting, hears whole replies, pipelines where it may. */
    static final Habits GOOD = new Habits(Opening.EHLO, Hearing.REPLIES, Envelope.GROUP, Content.BEHIND_354, 1);

    /** How it begins. */
    enum Opening {
        /** EHLO behind the greeting; HELO where the server does not know EHLO. */
        EHLO,
        /** HELO behind the greeting. */
        HELO,
        /** HELO without a name behind the greeting. */
        BARE_HELO,
        /** EHLO as soon as the connection stands; then it waits for the greeting and the reply. */
        EARLY,
        /** EHLO as soon as the connection stands, and of the greeting it knows nothing. */
        UNGREETED
    }

    /** What it takes for a reply. */
    enum Hearing {
        /** A whole reply, in whatever pieces it comes. */
        REPLIES,
        /** Each line. */
        LINES,
        /** What one read returned. */
        READS,
        /** What one read returned, for the reply to EHLO; whole replies else. */
        EHLO_BY_READ
    }

    /** How it sends MAIL, RCPT and DATA. */
    enum Envelope {
        /** One by one. */
        LOCKSTEP,
        /** As one group where PIPELINING is offered. */
        GROUP,
        /** As one group whatever is offered. */
        UNASKED,
        /** As {@link #GROUP}, with a cut inside the first RCPT: {@code RC|PT}. */
        CUT_VERB,
        /** As one group with the message as a chunk and QUIT, where CHUNKING is offered too; else as {@link #GROUP}. */
        WITH_CHUNK
    }

    /** How it sends the message. */
    enum Content {
        /** When it was told to: {@code 354}. */
        BEHIND_354,
        /** In one segment with DATA. */
        WITH_DATA,
        /** When it was told to, with QUIT behind it in the same group. */
        WITH_QUIT,
        /** When it was told to; {@code .CRLF} in a segment of its own. */
        LONE_DOT,
        /** When it was told to; the dot in one segment and its CRLF in the next. */
        SPLIT_DOT
    }

    Habits with(Opening other) {
        return new Habits(other, hearing, envelope, content, messages);
    }

    Habits with(Hearing other) {
        return new Habits(opening, other, envelope, content, messages);
    }

    Habits with(Envelope other) {
        return new Habits(opening, hearing, other, content, messages);
    }

    Habits with(Content other) {
        return new Habits(opening, hearing, envelope, other, messages);
    }

    Habits withMessages(int count) {
        return new Habits(opening, hearing, envelope, content, count);
    }
}
