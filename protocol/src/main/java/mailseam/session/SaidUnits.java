package mailseam.session;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Extensions;

/** The client's units of a session, where each stands, and whether a reply is awaited between two of them. */
final class SaidUnits {
    private final List<Act> acts;
    private final Dialogue dialogue;
    /** For each act how many stand before it for which the client waits. */
    private final int[] waits;
    private final IdentityHashMap<ClientUnit, Extensions> offers = new IdentityHashMap<>();

    SaidUnits(List<Act> acts, Dialogue dialogue) {
        this.acts = acts;
        this.dialogue = dialogue;
        waits = new int[acts.size() + 1];
        for (int i = 0; i < acts.size(); i++) {
            waits[i + 1] = waits[i] + (isWait(acts.get(i)) ? 1 : 0);
        }
        for (Dialogue.Answer answer : dialogue.answers()) {
            ClientUnit answered = answer.answered();
            if (answered != null && answer.reply().code() == 250 && answer.reply().lines().size() > 1) {
                offers.put(answered, Extensions.of(answer.reply()));
            }
        }
    }

    private static boolean isWait(Act act) {
        return switch (act) {
            case Act.Said said -> said.side() == Direction.SERVER;
            case Act.Control(Turn turn) -> turn instanceof Turn.NotPlayable || turn instanceof Turn.AwaitClose;
        };
    }

    List<ClientUnit> all() {
        return dialogue.units();
    }

    /** The line that a unit starts in. */
    int line(ClientUnit unit) {
        return acts.get(dialogue.actAt(unit.offset())).line();
    }

    /** The line in which the octet at an offset of the client's stream stands. */
    int lineAt(long offset) {
        return acts.get(dialogue.actAt(offset)).line();
    }

    /** The code with which the session expects a unit to be answered; 0 where none is known. */
    int code(ClientUnit unit) {
        return dialogue.code(unit);
    }

    /** Whether the session expects a unit to be refused: then it breaks a rule on purpose. */
    boolean refused(ClientUnit unit) {
        return code(unit) >= 400;
    }

    /** What the session expects a server to offer, where it writes the reply to this EHLO with more than its first line. */
    Optional<Extensions> extensions(ClientUnit unit) {
        return Optional.ofNullable(offers.get(unit));
    }

    /** Whether one unit follows another without a reply awaited between them. */
    boolean together(ClientUnit unit, ClientUnit next) {
        int end = dialogue.actAt(unit.offset() + Math.max(1, unit.length()) - 1);
        int start = dialogue.actAt(next.offset());
        return waits[end] == waits[start];
    }

    /** Whether something of the client stands before all that the server says. */
    boolean clientFirst() {
        int first = dialogue.units().isEmpty() ? -1 : dialogue.actAt(0);
        return first >= 0 && waits[first] == 0 && waits[acts.size()] > 0;
    }
}
