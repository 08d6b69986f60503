package mailseam.app.shell;

import java.io.IOException;
import mailseam.session.Session;
import mailseam.timeline.Timeline;

final class RecordedTimelines implements Recordings {
    @Override
    public Timeline timeline(Session session) throws IOException {
        throw new IOException("not yet");
    }
}
