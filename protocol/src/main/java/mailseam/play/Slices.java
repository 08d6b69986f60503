package mailseam.play;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.After;
import mailseam.session.PlannedSegment;
import mailseam.session.SecretSpan;
import mailseam.session.Turn;

/**
 * Takes what is to be said in parts, from its first octet on. A planned segment that is taken whole stays what it is; a part of
 * one is no planned segment, and its index is -1.
 */
final class Slices {
    private final List<PlannedSegment> segments;
    private int segment;
    /** How many octets of the current segment are taken. */
    private int within;
    private int taken;

    Slices(Turn.Say say) {
        segments = say.segments();
    }

    /** The segments and parts up to an octet of the whole; none if they are taken already. */
    List<PlannedSegment> upTo(int end) {
        List<PlannedSegment> slices = new ArrayList<>();
        while (taken < end && segment < segments.size()) {
            int left = segments.get(segment).octets().length() - within;
            slices.add(slice(Math.min(left, end - taken)));
        }
        return slices;
    }

    /** All the rest. */
    List<PlannedSegment> rest() {
        if (within == 0) {
            return segments.subList(segment, segments.size());
        }
        List<PlannedSegment> rest = new ArrayList<>();
        rest.add(slice(segments.get(segment).octets().length() - within));
        rest.addAll(segments.subList(segment, segments.size()));
        return rest;
    }

    private PlannedSegment slice(int length) {
        PlannedSegment whole = segments.get(segment);
        int from = within;
        int to = from + length;
        boolean atEnd = to == whole.octets().length();
        within = atEnd ? 0 : to;
        segment += atEnd ? 1 : 0;
        taken += length;
        return atEnd && from == 0 ? whole
                : new PlannedSegment(-1, whole.direction(), whole.offset() + from, whole.octets().slice(from, to),
                        atEnd ? whole.after() : new After.Nothing(), secrets(whole.secrets(), from, to));
    }

    private static List<SecretSpan> secrets(List<SecretSpan> spans, int from, int to) {
        return spans.stream().filter(span -> span.from() < to && span.to() > from)
                .map(span -> new SecretSpan(span.name(), Math.max(span.from(), from) - from,
                        Math.min(span.to(), to) - from))
                .toList();
    }
}
