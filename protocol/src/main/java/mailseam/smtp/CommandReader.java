package mailseam.smtp;

import java.util.function.Consumer;

/**
 * Reads a client's octets, in whatever pieces they come, into commands, mail data, chunks and the rest. Nothing is lost and
 * nothing throws. However the same octets are cut, the same units come out, but for the origins.
 *
 * <p>What follows DATA, AUTH and STARTTLS depends on the server's reply, so the reader stops there and holds what comes until
 * it is {@linkplain #verdict told}. The octets behind a BDAT are counted and need no verdict (RFC 3030 2).
 *
 * <p>Not safe for use by several threads at once.
 */
public final class CommandReader {
    /** The verdict for which the reader holds what comes next. */
    public enum Awaiting {
        /** None: octets are read as they come. */
        NOTHING,
        /** The reply to DATA: 3xx means that mail data follows. */
        DATA,
        /** The reply to AUTH or to a line of its exchange: 334 means that one more line follows. */
        AUTH,
        /** The reply to STARTTLS: 220 means that TLS follows. */
        STARTTLS
    }

    /**
     * A reader at offset 0 of its stream.
     *
     * @param limits how much of a line to keep
     * @param units  takes each unit as soon as its last octet was read
     */
    public CommandReader(Limits limits, Consumer<ClientUnit> units) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads the next octets of the stream; while a verdict is awaited they are held as they are.
     *
     * @param octets  one or more octets
     * @param segment the index that {@link Origin} gives for them
     * @param nanos   when they came, in nanoseconds since the start
     */
    public void read(Octets octets, int segment, long nanos) {
        throw new UnsupportedOperationException();
    }

    /** Which verdict is needed before reading can go on. */
    public Awaiting awaiting() {
        throw new UnsupportedOperationException();
    }

    /**
     * The code of the reply to the command that {@link #awaiting} names; reading goes on with the octets held. Without
     * anything awaited it has no effect.
     */
    public void verdict(int code) {
        throw new UnsupportedOperationException();
    }

    /** Whether some octets of a unit were read and its end was not. */
    public boolean inUnit() {
        throw new UnsupportedOperationException();
    }

    /**
     * The stream has ended: what is unfinished comes out with the note {@link NoteKind#UNFINISHED}. Octets held for a verdict
     * that never came are read as what the client evidently meant: mail data behind DATA, a response behind AUTH.
     */
    public void end() {
        throw new UnsupportedOperationException();
    }
}
