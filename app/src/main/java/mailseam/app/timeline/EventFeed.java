package mailseam.app.timeline;

import java.util.ArrayList;
import java.util.List;
import mailseam.timeline.Segment;
import mailseam.timeline.Timeline;

/** Gives the events of a timeline as it grows, each once. */
final class EventFeed {
    private int segments;
    private int commands;
    private int replies;
    private int moments;

    /** What is new since the last call, in order of time. */
    List<Event> next(Timeline timeline) {
        List<Event> fresh = new ArrayList<>();
        for (; moments < timeline.moments().size(); moments++) {
            fresh.add(new Event(EventKind.MOMENT, moments, timeline.moments().get(moments).nanos()));
        }
        for (; segments < timeline.segments().size(); segments++) {
            Segment segment = timeline.segments().get(segments);
            fresh.add(new Event(EventKind.SEGMENT, segments, segment.nanos()));
        }
        for (; commands < timeline.commands().size(); commands++) {
            fresh.add(Pairs.event(timeline.commands().get(commands)));
        }
        for (; replies < timeline.replies().size(); replies++) {
            fresh.add(Pairs.event(timeline.replies().get(replies)));
        }
        fresh.sort(Event.IN_TIME);
        return fresh;
    }
}
