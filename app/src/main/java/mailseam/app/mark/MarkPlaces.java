package mailseam.app.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import mailseam.app.timeline.Event;
import mailseam.app.timeline.EventIndex;
import mailseam.app.timeline.EventKind;
import mailseam.session.Mark;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Reply;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** From an event to the place that marks it, and back. */
final class MarkPlaces {
    private final Timeline timeline;
    private final EventIndex events;

    MarkPlaces(Timeline timeline, EventIndex events) {
        this.timeline = timeline;
        this.events = events;
    }

    /** A mark at an event, without a comment. */
    Mark mark(Event event) {
        return new Mark(event.nanos(), span(event), "");
    }

    private Optional<Mark.Span> span(Event event) {
        return switch (event.kind()) {
            case SEGMENT -> {
                Segment segment = timeline.segments().get(event.index());
                yield span(segment.direction(), segment.offset(), segment.length());
            }
            case COMMAND -> {
                ClientUnit unit = timeline.commands().get(event.index()).unit();
                yield span(Direction.CLIENT, unit.offset(), unit.length());
            }
            case REPLY -> {
                Reply reply = timeline.replies().get(event.index()).reply();
                yield span(Direction.SERVER, reply.offset(), reply.length());
            }
            case MOMENT -> Optional.empty();
        };
    }

    private static Optional<Mark.Span> span(Direction direction, long offset, long length) {
        return length == 0 ? Optional.empty() : Optional.of(new Mark.Span(direction, offset, length));
    }

    /** The event that a mark is at: what has just its octets, else what has its first one, else what was nearest in time. */
    @Nullable
    Event event(Mark mark) {
        Mark.Span octets = mark.octets().orElse(null);
        if (octets == null) {
            return nearest(mark);
        }
        Event item = item(octets);
        if (item != null && octets.equals(span(item).orElse(null))) {
            return item;
        }
        for (int row = events.firstAt(mark.nanos()); row < events.size() && events.nanos(row) == mark.nanos(); row++) {
            Event event = events.event(row);
            if (octets.equals(span(event).orElse(null))) {
                return event;
            }
        }
        return item != null ? item : nearest(mark);
    }

    private @Nullable Event item(Mark.Span span) {
        if (span.direction() == Direction.CLIENT) {
            int at = last(timeline.commands(), item -> item.unit().offset(), span.offset());
            return at < 0 ? null : EventKind.COMMAND.event(timeline, at);
        }
        int at = last(timeline.replies(), item -> item.reply().offset(), span.offset());
        return at < 0 ? null : EventKind.REPLY.event(timeline, at);
    }

    private @Nullable Event nearest(Mark mark) {
        if (events.size() == 0) {
            return null;
        }
        int row = Math.min(events.firstAt(mark.nanos()), events.size() - 1);
        boolean before = row > 0 && mark.nanos() - events.nanos(row - 1) < events.nanos(row) - mark.nanos();
        return events.event(before ? row - 1 : row);
    }

    /** The last item that begins at an offset or before it, or -1. */
    private static <T> int last(List<T> items, ToLongFunction<T> offset, long at) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.applyAsLong(items.get(middle)) <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
