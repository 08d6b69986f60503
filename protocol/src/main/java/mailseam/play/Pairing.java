package mailseam.play;

import java.util.ArrayDeque;
import java.util.function.Function;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.smtp.Octets;
import mailseam.timeline.ReplyCounter;
import org.jspecify.annotations.Nullable;

/**
 * What a client has sent so far, read as a server reads it, and which of it still waits for a reply.
 *
 * @param <T> what is kept of a unit until it is answered
 */
final class Pairing<T> {
    private final ReplyCounter counter = new ReplyCounter();
    private final CommandReader reader = new CommandReader(Limits.DEFAULT, this::unit);
    private final Function<ClientUnit, T> kept;
    private final int most;
    /** The units from the first unanswered one on; {@link #first} is its index. */
    private final ArrayDeque<T> units = new ArrayDeque<>();
    private int first;
    private boolean lost;

    /**
     * Reads from the start of a connection.
     *
     * @param kept is told of each unit, and gives what to keep of it
     * @param most so many unanswered units are counted; where there are more, replies answer nothing from then on
     */
    Pairing(Function<ClientUnit, T> kept, int most) {
        this.kept = kept;
        this.most = most;
    }

    /** The client sent octets. */
    void sent(Octets octets, int segment, long nanos) {
        reader.read(octets, segment, nanos);
    }

    private void unit(ClientUnit unit) {
        T keep = kept.apply(unit);
        lost |= units.size() >= most;
        if (lost) {
            units.clear();
        } else {
            counter.sent(unit, first + units.size());
            units.add(keep);
        }
    }

    /** The reader of what the client sent. */
    CommandReader reader() {
        return reader;
    }

    /** Whether some unit still waits for a reply. */
    boolean owes() {
        return counter.owes();
    }

    /** Whether the greeting, or a first reply without one, has come. */
    boolean greeted() {
        return counter.greeted();
    }

    /** A reply came; the unit that it answers, if it answers one. */
    @Nullable
    T replied(int code) {
        int index = counter.replied(code);
        if (index == ReplyCounter.NONE || lost) {
            return null;
        }
        T answered = at(index);
        if (index == first + units.size() - 1) {
            reader.verdict(code);
        }
        return answered;
    }

    /** The unit that the next reply answers, if one waits for it. */
    @Nullable
    T next() {
        int index = counter.next();
        return index == ReplyCounter.NONE || lost ? null : at(index);
    }

    private @Nullable T at(int index) {
        while (first < index) {
            units.remove();
            first++;
        }
        return units.peek();
    }
}
