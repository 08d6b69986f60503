package mailseam.app.lab;

import java.util.List;
import mailseam.lab.box.BoxSetup;
import mailseam.lab.server.LabServerPreset;
import mailseam.lab.story.Story;
import mailseam.session.Fault;
import mailseam.wire.Endpoint;

/** What is to be started in the lab, so that it can be started again. */
public sealed interface LabOrder {
    /** A server. */
    record Server(LabServerPreset preset, List<Fault> faults, Endpoint listen) implements LabOrder {
        public Server {
            faults = List.copyOf(faults);
        }
    }

    /** A proxy before a server; without boxes and faults it only records. */
    record Proxy(List<BoxSetup> boxes, List<Fault> faults, Endpoint listen, Endpoint to) implements LabOrder {
        public Proxy {
            boxes = List.copyOf(boxes);
            faults = List.copyOf(faults);
        }
    }

    /** A story, all scenes of it. */
    record Play(Story story) implements LabOrder {
    }
}
