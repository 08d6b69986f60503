package mailseam.report.copy;

import java.util.List;
import mailseam.session.Header;
import mailseam.session.Plan;

/** A command line of swaks, as far as its ladder of commands reaches. */
final class SwaksCopier implements Copier {
    @Override
    public Copied copy(Header header, Plan plan) {
        SwaksLadder ladder = new SwaksLadder();
        ladder.climb(plan.turns());
        if (!ladder.started()) {
            return new Copied("", List.of("swaks begins with EHLO, HELO or LHLO; the session has none."));
        }
        Address address = Address.of(header);
        if (!address.known()) {
            ladder.note("The session names no server.");
        }
        StringBuilder command = new StringBuilder("swaks --server ").append(ShellText.word(address.toString()));
        ladder.options(header.timeout()).forEach(option -> command.append(" \\\n  ").append(option));
        return new Copied(command.append('\n').toString(), ladder.notes());
    }
}
