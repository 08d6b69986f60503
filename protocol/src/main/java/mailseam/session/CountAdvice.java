package mailseam.session;

import java.util.List;
import mailseam.session.Advice.Severity;
import mailseam.smtp.Chunk;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.OpaqueOctets;

/** Advice about replies: they pair with commands by counting, so one line too few or too many shifts all behind it. */
final class CountAdvice {
    private static final String EACH = "Each command gets exactly one reply.";
    private static final String REFERENCE = "RFC 5321 4.2";

    private CountAdvice() {
    }

    static void give(List<Act> acts, SaidUnits units, Dialogue dialogue, AdviceList advice) {
        for (int act : dialogue.surplus()) {
            advice.add(Severity.INFO, acts.get(act).line(), "No command is left that this reply could answer.", EACH,
                    REFERENCE);
        }
        List<ClientUnit> open = units.all().stream().filter(
                unit -> !(unit instanceof Chunk || unit instanceof OpaqueOctets || dialogue.code(unit) != 0))
                .toList();
        if (!open.isEmpty() && dialogue.surplus().isEmpty()) {
            advice.add(Severity.INFO, units.line(open.getFirst()),
                    open.size() == 1 ? "No reply is awaited to this."
                            : "No reply is awaited to this and to " + (open.size() - 1) + " behind it.",
                    EACH + " Write an S: line for it, or the session ends without it.", REFERENCE);
        }
    }
}
