package mailseam.app.run;

import java.time.Instant;
import java.util.List;
import mailseam.app.timeline.TimelineViewModel;
import mailseam.timeline.Timeline;
import mailseam.timeline.TimelineBuilder;
import mailseam.timeline.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** The timeline of a run as it grows, on the JavaFX thread; the finished one from the engine takes its place in the end. */
final class LiveTimeline {
    private final TimelineBuilder builder = new TimelineBuilder(Instant.EPOCH);
    private TimelineViewModel.Turn turn;
    private @Nullable Timeline whole;

    LiveTimeline(TimelineViewModel.Turn turn) {
        this.turn = turn;
    }

    void accept(List<TimelineEvent> events) {
        events.forEach(builder::accept);
        turn.grow(builder.timeline());
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
    void showIn(TimelineViewModel.Turn again) {
        turn = again;
        turn.show(whole == null ? builder.snapshot() : whole);
    }

    /** The run is over. */
    void end(Timeline finished) {
        whole = finished;
        turn.show(finished);
    }
}
