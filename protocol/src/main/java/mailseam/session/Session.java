package mailseam.session;

import java.util.List;

/** What a session file says: its header and its steps. */
public record Session(Header header, List<Step> steps) {
    public Session {
        steps = List.copyOf(steps);
    }
}
