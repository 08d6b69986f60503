package mailseam.app.lanes;

import mailseam.timeline.Timeline;
import mailseam.timeline.derived.TimelineFacts;

/** Where everything of a timeline lies: both lanes and the axis. It grows with the timeline. */
final class LaneMap {
    private final Lane client;
    private final Lane server;
    private final Axis axis;
    private final SegmentTroubles troubles;
    private final TimelineFacts facts;
    private Timeline timeline;

    /** Of a timeline as it is now. */
    LaneMap(Timeline timeline, Scale scale) {
        this.timeline = timeline;
        client = new Lane(true, timeline);
        server = new Lane(false, timeline);
        troubles = new SegmentTroubles();
        axis = scale.axis();
        facts = new TimelineFacts(timeline);
        grow(timeline);
    }

    private LaneMap(LaneMap other, Scale scale) {
        timeline = other.timeline;
        client = other.client;
        server = other.server;
        troubles = other.troubles;
        facts = other.facts;
        axis = scale.axis();
        axis.grow(timeline);
    }

    /** The same on another axis; only one of both may go on growing. */
    LaneMap on(Scale scale) {
        return new LaneMap(this, scale);
    }

    /** Takes in what is new; says whether what was there before has moved. */
    boolean grow(Timeline later) {
        int from = axis.count();
        timeline = later;
        facts.grow(later);
        client.grow(later, from);
        server.grow(later, from);
        troubles.grow(later, facts.connection());
        return axis.grow(later);
    }

    Timeline timeline() {
        return timeline;
    }

    /** What is derived from the timeline. */
    TimelineFacts facts() {
        return facts;
    }

    Axis axis() {
        return axis;
    }

    Lane lane(boolean ofClient) {
        return ofClient ? client : server;
    }

    /** The segments of a lane that have something wrong about them. */
    Troubles troubles(boolean ofClient) {
        return troubles.of(ofClient);
    }

    /** The worst of segments of a lane and of the replies that they carry. */
    Trouble worst(Run segments, boolean ofClient) {
        Trouble own = troubles(ofClient).worst(segments);
        Trouble carried = lane(ofClient).worstCarried(segments);
        return own.compareTo(carried) >= 0 ? own : carried;
    }

    /** How much is wrong in both lanes, and how often a side ended the connection. */
    int troubled() {
        return server.troubles().count() + troubles(true).count() + troubles(false).count()
                + facts.connection().ends().size();
    }
}
