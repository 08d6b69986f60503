package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.PlannedSegment;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Command;
import org.jspecify.annotations.Nullable;

/** What a client has sent so far, which of it still waits for a reply, and how to speak of it. */
final class SentCommands {
    private final Pairing<ClientUnit> pairing = new Pairing<>(unit -> unit, Integer.MAX_VALUE);
    private final List<long[]> secrets = new ArrayList<>();
    private boolean any;

    /** A segment was written. */
    void sent(PlannedSegment segment, long nanos) {
        segment.secrets().forEach(
                span -> secrets.add(new long[]{segment.offset() + span.from(), segment.offset() + span.to()}));
        if (!segment.octets().isEmpty()) {
            any = true;
            pairing.sent(segment.octets(), segment.index(), nanos);
        }
    }

    /** Whether a reply is due: to a unit that was sent whole, or the greeting. */
    boolean owed() {
        return pairing.owes() || !pairing.greeted();
    }

    /** Whether a unit was sent in part, or nothing was sent at all. */
    boolean underWay() {
        return !any || pairing.reader().inUnit();
    }

    /** A reply came; the unit that it answers, if it answers one. */
    @Nullable
    ClientUnit replied(int code) {
        return pairing.replied(code);
    }

    /** The unit that the next reply answers, if one waits for it. */
    @Nullable
    ClientUnit next() {
        return pairing.next();
    }

    /** Words for a unit; of a command with a secret in it, the verb alone. */
    String wording(ClientUnit unit) {
        boolean secret = secrets.stream()
                .anyMatch(span -> span[0] < unit.offset() + unit.length() && span[1] > unit.offset());
        return secret && unit instanceof Command command ? command.verb() : Wording.of(unit);
    }
}
