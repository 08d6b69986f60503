package mailseam.app.run;

import java.util.List;
import mailseam.session.Session;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import mailseam.wire.RunOptions;
import mailseam.wire.RunResult;

/**
 * A run that is over, with what it was made of.
 *
 * @param served whether the server's side was played
 * @param target the server it went to or, where it was served, the client that came
 */
public record FinishedRun(Session session, RunOptions options, boolean served, String target, RunResult result) {
    /** How long it went on, in nanoseconds. */
    public long nanos() {
        Timeline timeline = result.timeline();
        List<Segment> segments = timeline.segments();
        long last = segments.isEmpty() ? 0 : segments.getLast().nanos();
        return timeline.moments().isEmpty() ? last : Math.max(last, timeline.moments().getLast().nanos());
    }
}
