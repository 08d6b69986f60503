package mailseam.app.run;

import java.time.Instant;
import java.util.List;
import mailseam.app.timeline.OwnMarks;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** The timeline of a run as it grows, on the JavaFX thread; the finished one from the engine takes its place in the end. */
final class LiveTimeline {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
    private final OwnMarks marks;
    private TimelineViewModel.Turn turn;
    private @Nullable Timeline whole;

    /** Takes its turn. */
    LiveTimeline(TimelineViewModel timeline) {
        marks = new OwnMarks();
        turn = timeline.take(marks);
    }

    /** What is marked in it. */
    OwnMarks marks() {
        return marks;
    }

    void accept(List<TimelineEvent> events) {
        events.forEach(builder::accept);
        turn.grow(builder.snapshot());
    }

    /** What is known until now. */
    Timeline timeline() {
        return whole == null ? builder.timeline() : whole;
    }

    /** Whether it is what is seen. */
    boolean isShown() {
        return turn.isOn();
    }

    /** It has its turn again. */
    void showIn(TimelineViewModel timeline) {
        turn = timeline.take(marks);
        turn.show(whole == null ? builder.snapshot() : whole);
    }

    /** The run is over. */
    void end(Timeline finished) {
        whole = finished;
        turn.show(finished);
    }
}
