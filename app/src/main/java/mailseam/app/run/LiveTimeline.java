package mailseam.app.run;

import java.time.Instant;
import java.util.List;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;

/** The timeline of a run as it grows, on the JavaFX thread; the finished one from the engine takes its place in the end. */
final class LiveTimeline {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
    private final TimelineViewModel shown;
    private boolean first = true;

    LiveTimeline(TimelineViewModel shown) {
        this.shown = shown;
        shown.clear();
    }

    void accept(List<TimelineEvent> events) {
        events.forEach(builder::accept);
        if (first) {
            first = false;
            shown.show(builder.timeline());
        } else {
            shown.grown();
        }
    }
}
