package mailseam.app.lanes;

import java.util.EnumSet;
import java.util.Set;
import mailseam.timeline.SegmentState;

/**
 * What is kept of the lanes: a line {@code hidden STATE} for each source whose boundaries are not shown, and {@code bright} where the
 * filter dims nothing.
 */
record LanesMemory(Set<SegmentState> layers, boolean dims) {
    private static final String HIDDEN = "hidden ";
    private static final String BRIGHT = "bright";

    LanesMemory {
        layers = Set.copyOf(layers);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (SegmentState state : SegmentState.values()) {
            if (!layers.contains(state)) {
                text.append(HIDDEN).append(state.word()).append('\n');
            }
        }
        return dims ? text.toString() : text.append(BRIGHT).append('\n').toString();
    }

    /** What was kept; what makes no sense is left out. */
    static LanesMemory parse(String text) {
        Set<SegmentState> layers = EnumSet.allOf(SegmentState.class);
        layers.removeIf(state -> text.lines().anyMatch((HIDDEN + state.word())::equals));
        return new LanesMemory(layers, text.lines().noneMatch(BRIGHT::equals));
    }
}
