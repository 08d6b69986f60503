package mailseam.app.lanes;

import java.util.EnumMap;
import java.util.Map;
import mailseam.timeline.Timeline;
import mailseam.timeline.derived.TimelineFacts;

/** Where everything of a timeline lies: both lanes and the axis. It grows with the timeline. */
final class LaneMap {
    private final Lane client;
    private final Lane server;
    private final Map<Scale, Axis> axes;
    private final Scale scale;
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
        this.scale = scale;
        axes = new EnumMap<>(Scale.class);
        axis = axisOf(scale);
        facts = new TimelineFacts(timeline);
        grow(timeline);
    }

    private LaneMap(LaneMap other, Scale scale) {
        timeline = other.timeline;
        client = other.client;
        server = other.server;
        troubles = other.troubles;
        facts = other.facts;
        this.scale = scale;
        axes = other.axes;
        axis = axisOf(scale);
        axis.grow(timeline);
    }

    /**
     * The same with all that is derived from the timeline and with the axes that are likely to be wanted, so that nothing is left to be done
     * when it is drawn. On any thread.
     */
    static LaneMap ready(Timeline timeline, Scale scale) {
        LaneMap map = new LaneMap(timeline, scale);
        map.facts.derive();
        map.axisOf(Scale.OCTETS).grow(timeline);
        map.axisOf(Scale.TIME).grow(timeline);
        return map;
    }

    /** The same on another axis, which is as it was left if it was in use before; only one of both may go on growing. */
    LaneMap on(Scale other) {
        return new LaneMap(this, other);
    }

    private Axis axisOf(Scale wanted) {
        return axes.computeIfAbsent(wanted, Scale::axis);
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

    /** What widths stand for. */
    Scale scale() {
        return scale;
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
