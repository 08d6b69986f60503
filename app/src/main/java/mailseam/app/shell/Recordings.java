package mailseam.app.shell;

import java.io.IOException;
import mailseam.session.Session;
import mailseam.timeline.Timeline;

/** Shows recordings without a run. */
@FunctionalInterface
public interface Recordings {
    /** The timeline that a recorded session holds. */
    Timeline timeline(Session session) throws IOException;
}
