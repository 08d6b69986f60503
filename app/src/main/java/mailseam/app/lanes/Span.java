package mailseam.app.lanes;

import java.util.List;
import mailseam.app.timeline.Event;
import mailseam.smtp.Origin;

/** From where to where something lies on the axis, in cells. */
record Span(double from, double to) {
    /** That of an event. */
    static Span of(LaneMap map, Event event) {
        Axis axis = map.axis();
        return switch (event.kind()) {
            case SEGMENT -> new Span(axis.start(event.index()), axis.end(event.index()));
            case COMMAND -> of(axis, map.lane(true).origins(event.index()));
            case REPLY -> of(axis, map.lane(false).origins(event.index()));
            case MOMENT -> new Span(axis.atTime(event.nanos()), axis.atTime(event.nanos()));
        };
    }

    private static Span of(Axis axis, List<Origin> origins) {
        return new Span(axis.cell(origins.getFirst().segment(), origins.getFirst().offset()),
                axis.cell(origins.getLast().segment(), origins.getLast().end()));
    }

    /** From the first start to the last end of both. */
    Span and(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
