package mailseam.app.shell;

import java.io.IOException;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.Recording;
import mailseam.timeline.Timeline;

/** The engine's reader of recordings. */
final class RecordedTimelines implements Recordings {
    @Override
    public Timeline timeline(Session session) throws IOException {
        try {
            return Recording.timeline(session);
        } catch (PlanException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
