package mailseam.lab.server;

import java.util.List;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.wire.Endpoint;

/**
 * A lab server to be started.
 *
 * @param listen  where; port 0 picks one
 * @param profile whose behaviour it takes
 * @param faults  what goes wrong, beside those of the preset
 */
public record ServerSetup(Endpoint listen, LabProfile profile, List<Fault> faults, Gate gate) {
    public ServerSetup {
        faults = List.copyOf(faults);
    }
}
