package mailseam.lab.proxy;

import java.util.List;
import mailseam.lab.box.BoxSetup;
import mailseam.session.Fault;
import mailseam.session.Gate;
import mailseam.wire.Endpoint;

/**
 * What a proxy stands between, and what it does there.
 *
 * @param listen where; port 0 picks one
 * @param to     the server
 * @param boxes  the first stands next to the client
 * @param faults happen next to the server, behind the boxes
 * @param gate   for what boxes and faults emit; without any of them octets pass unchanged and no gate is asked
 */
public record ProxySetup(Endpoint listen, Endpoint to, List<BoxSetup> boxes, List<Fault> faults, Gate gate) {
    public ProxySetup {
        boxes = List.copyOf(boxes);
        faults = List.copyOf(faults);
    }

    /** Whether octets pass unchanged. */
    public boolean isPlain() {
        return boxes.isEmpty() && faults.isEmpty();
    }
}
