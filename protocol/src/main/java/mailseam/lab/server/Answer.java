package mailseam.lab.server;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a server says to a unit, and whether it closes the connection behind that.
 *
 * @param replies usually one; none to what is not finished
 */
record Answer(List<LabReply> replies, boolean closes) {
    /** Nothing is said yet. */
    static final Answer NONE = new Answer(List.of(), false);

    Answer {
        replies = List.copyOf(replies);
    }

    /** With another answer behind it, where the connection still stands. */
    Answer and(Answer next) {
        return closes ? this : new Answer(Stream.concat(replies.stream(), next.replies.stream()).toList(), next.closes);
    }
}
