package mailseam.play;

import java.util.List;
import mailseam.session.Fault;

/** Lets faults happen to what passes. Each fault's chance has its own random numbers. */
public final class FaultBox implements Box {
    private final List<Fault> faults;

    /** For one conversation. */
    public FaultBox(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<BoxCommand> handle(BoxEvent event) {
        throw new UnsupportedOperationException(faults.toString());
    }
}
