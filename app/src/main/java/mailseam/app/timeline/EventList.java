package mailseam.app.timeline;

import java.util.AbstractList;
import java.util.Objects;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The events of a timeline in order of time, as a list that makes an event when it is asked for one. To others it is unmodifiable. Where an
 * event stands is found at once.
 */
public final class EventList extends AbstractList<Event> {
    private EventIndex index = EventIndex.EMPTY;

    /** The same without objects, as it is now, for those who go through many of them, on any thread. */
    public EventIndex index() {
        return index;
    }

    @Override
    public Event get(int row) {
        return index.event(Objects.checkIndex(row, index.size()));
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public int indexOf(@Nullable Object object) {
        return object instanceof Event event ? Math.max(-1, index.row(event)) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object object) {
        return indexOf(object);
    }

    @Override
    public boolean contains(@Nullable Object object) {
        return indexOf(object) >= 0;
    }

    /** Has other events from now on. */
    void replace(EventIndex other) {
        index = other;
    }

    /** Has more events from now on. */
    void grow(Timeline timeline) {
        index = index.grow(timeline);
    }
}
