package mailseam.lab.server;

import java.util.List;
import mailseam.session.Fault;

/**
 * A lab server that can be had by name: a profile, or a correct server with a fault.
 *
 * @param name    as on the command line: {@code postfix-strict}, {@code fragmented-replies}
 * @param summary what it is, in one sentence
 * @param bugs    the bugs of the field guide and the stories that its faults are; empty for a profile
 */
public record LabServerPreset(String name, String summary, List<String> bugs, LabProfile profile, List<Fault> faults) {
    public LabServerPreset {
        bugs = List.copyOf(bugs);
        faults = List.copyOf(faults);
    }
}
