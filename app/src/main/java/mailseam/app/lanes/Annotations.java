package mailseam.app.lanes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.derived.TimelineFacts;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn about a timeline beside its segments, commands and replies.
 *
 * @param facts   what is derived from it
 * @param markers places that are pointed at, in order of time
 * @param layers  the sources whose boundaries are shown
 * @param words   all of it in words
 */
record Annotations(TimelineFacts facts, List<Marker> markers, Set<SegmentState> layers, FactWords words) {
    /** The source that a segment's box shows: the best one of those that are shown; null if there is none. */
    @Nullable
    SegmentState shown(Segment segment) {
        if (layers.contains(segment.state())) {
            return segment.state();
        }
        return segment.state() == SegmentState.CONFIRMED && layers.contains(SegmentState.PLANNED)
                ? SegmentState.PLANNED : null;
    }

    /** The sources of which a lane shows the boundaries below its boxes: none where the boxes say it all. */
    List<SegmentState> rails(boolean client) {
        Direction direction = LaneScene.direction(client);
        Set<SegmentState> there = EnumSet.noneOf(SegmentState.class);
        for (SegmentState layer : SegmentState.values()) {
            if (facts.layers().has(layer, direction)) {
                there.add(layer);
            }
        }
        boolean told = there.stream()
                .allMatch(layer -> layer == SegmentState.PLANNED || layer == SegmentState.CONFIRMED);
        return told || there.size() < 2 ? List.of() : there.stream().filter(layers::contains).toList();
    }
}
