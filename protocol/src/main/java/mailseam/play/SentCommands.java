package mailseam.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import mailseam.session.PlannedSegment;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import mailseam.smtp.CommandReader;
import mailseam.smtp.Limits;
import mailseam.timeline.ReplyCounter;
import org.jspecify.annotations.Nullable;

/** What a client has sent so far, read as a server reads it, and which of it still waits for a reply. */
final class SentCommands {
    private final ReplyCounter counter = new ReplyCounter();
    private final CommandReader reader = new CommandReader(Limits.DEFAULT, this::unit);
    /** The units from the first unanswered one on; {@link #first} is its index. */
    private final ArrayDeque<ClientUnit> units = new ArrayDeque<>();
    private final List<long[]> secrets = new ArrayList<>();
    private int first;
    private boolean any;

    /** A segment was written. */
    void sent(PlannedSegment segment, long nanos) {
        segment.secrets().forEach(
                span -> secrets.add(new long[]{segment.offset() + span.from(), segment.offset() + span.to()}));
        if (!segment.octets().isEmpty()) {
            any = true;
            reader.read(segment.octets(), segment.index(), nanos);
        }
    }

    private void unit(ClientUnit unit) {
        counter.sent(unit, first + units.size());
        units.add(unit);
    }

    /** Whether a reply is due: to a unit that was sent whole, or the greeting. */
    boolean owed() {
        return counter.owes() || !counter.greeted();
    }

    /** Whether a unit was sent in part, or nothing was sent at all. */
    boolean underWay() {
        return !any || reader.inUnit();
    }

    /** A reply came; the unit that it answers, if it answers one. */
    @Nullable
    ClientUnit replied(int code) {
        int index = counter.replied(code);
        if (index == ReplyCounter.NONE) {
            return null;
        }
        ClientUnit answered = at(index);
        if (index == first + units.size() - 1) {
            reader.verdict(code);
        }
        return answered;
    }

    /** The unit that the next reply answers, if one waits for it. */
    @Nullable
    ClientUnit next() {
        int index = counter.next();
        return index == ReplyCounter.NONE ? null : at(index);
    }

    private @Nullable ClientUnit at(int index) {
        while (first < index) {
            units.remove();
            first++;
        }
        return units.peek();
    }

    /** Words for a unit; of a command with a secret in it, the verb alone. */
    String wording(ClientUnit unit) {
        boolean secret = secrets.stream()
                .anyMatch(span -> span[0] < unit.offset() + unit.length() && span[1] > unit.offset());
        return secret && unit instanceof Command command ? command.verb() : Wording.of(unit);
    }
}
