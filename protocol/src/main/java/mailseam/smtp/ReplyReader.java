package mailseam.smtp;

import java.util.function.Consumer;

/**
 * Reads a server's octets, in whatever pieces they come, into replies. Nothing is lost and nothing throws: what is no reply
 * becomes a reply with code -1 and a note. However the same octets are cut, the same replies come out, but for the origins.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class ReplyReader {
    /**
     * A reader at offset 0 of its stream.
     *
     * @param limits  how much of a line or reply to keep
     * @param replies takes each reply as soon as its last octet was read
     */
    public ReplyReader(Limits limits, Consumer<Reply> replies) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads the next octets of the stream.
     *
     * @param octets  one or more octets
     * @param segment the index that {@link Origin} gives for them
     * @param nanos   when they came, in nanoseconds since the start
     */
    public void read(Octets octets, int segment, long nanos) {
        throw new UnsupportedOperationException();
    }

    /** Whether some octets of a reply were read and its end was not. */
    public boolean inReply() {
        throw new UnsupportedOperationException();
    }

    /** The stream has ended: what is unfinished comes out with the note {@link NoteKind#UNFINISHED}. */
    public void end() {
        throw new UnsupportedOperationException();
    }
}
