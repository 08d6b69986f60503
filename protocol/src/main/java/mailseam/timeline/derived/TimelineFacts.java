package mailseam.timeline.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.timeline.Timeline;

/**
 * All that is derived from one timeline, kept as far as it was asked for. When the timeline has grown, {@link #grow} takes the later
 * picture of it, and only what is new in it is read. Belongs to one thread.
 */
public final class TimelineFacts {
    private Timeline timeline;
    private List<Timeline> alongside = List.of();
    private final CommandGroups groups;
    private final SegmentNotes notes = new SegmentNotes();
    private final ConnectionFacts connection = new ConnectionFacts();
    private final Layers layers = new Layers();

    /** Of a timeline. */
    public TimelineFacts(Timeline timeline) {
        this.timeline = timeline;
        this.groups = new CommandGroups(timeline);
    }

    /** The same timeline, later. */
    public void grow(Timeline later) {
        timeline = later;
    }

    /** Derives all now that would be derived when it is asked for. */
    public void derive() {
        groups();
        notes();
        connection();
        layers();
    }

    /** Takes in other timelines of the same conversation, such as its capture: they add layers. */
    public void alongside(List<Timeline> others) {
        alongside = List.copyOf(others);
    }

    /** The timeline. */
    public Timeline timeline() {
        return timeline;
    }

    /** Which commands went out without waiting. */
    public CommandGroups groups() {
        return groups.grow(timeline);
    }

    /** The notes of each segment. */
    public SegmentNotes notes() {
        return notes.grow(timeline);
    }

    /** What is known of TCP and TLS. */
    public ConnectionFacts connection() {
        return connection.grow(timeline);
    }

    /** Which part is encrypted. */
    public Optional<TlsSpan> tls() {
        return TlsSpan.of(timeline);
    }

    /** Who waited for whom. */
    public Pauses pauses() {
        return new Pauses(timeline, connection(), tls());
    }

    /** The segments as each source has them. */
    public Layers layers() {
        List<Timeline> all = new ArrayList<>(List.of(timeline));
        all.addAll(alongside);
        return layers.grow(all);
    }
}
