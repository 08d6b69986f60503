package mailseam.timeline;

import java.time.Instant;

/**
 * Grows a timeline from events. The timeline that {@link #timeline} gives is a live view for the thread that feeds the
 * builder; {@link #snapshot} gives one that no longer changes.
 */
public final class TimelineBuilder {
    /** An empty timeline that starts at a time. */
    public TimelineBuilder(Instant start) {
        throw new UnsupportedOperationException();
    }

    /** Takes the next event. */
    public void accept(TimelineEvent event) {
        throw new UnsupportedOperationException();
    }

    /** No more events come: what is unfinished is closed with a note. */
    public void end() {
        throw new UnsupportedOperationException();
    }

    /** The timeline as it grows; for the feeding thread only. */
    public Timeline timeline() {
        throw new UnsupportedOperationException();
    }

    /** The timeline as it is now; never changes and may be given to any thread. */
    public Timeline snapshot() {
        throw new UnsupportedOperationException();
    }
}
