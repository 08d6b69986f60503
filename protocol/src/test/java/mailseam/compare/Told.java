package mailseam.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.smtp.Direction;
import mailseam.timeline.Timeline;

/** Differences in one line each, for tests. */
final class Told {
    private Told() {
    }

    /** What differs: the kind, and the text of both places. */
    static List<String> differences(Timeline left, Timeline right) {
        return differences(left, right, CompareRules.DEFAULT);
    }

    static List<String> differences(Timeline left, Timeline right, CompareRules rules) {
        return Comparison.of(left, right, rules).differences().stream().map(found -> line(left, right, found)).toList();
    }

    static String line(Timeline left, Timeline right, Difference found) {
        String places = text(left, found.left()) + " / " + text(right, found.right());
        return switch (found) {
            case Difference.Unpaired unpaired -> found.kind() + " " + text(unpaired.left().isPresent() ? left : right,
                    Optional.of(unpaired.at()))
                    + unpaired.reply().map(reply -> ", "
                            + text(unpaired.left().isPresent() ? left : right, Optional.of(reply))).orElse("");
            case Difference.ReplyDiffers reply -> found.kind() + " " + reply.part() + " " + places;
            case Difference.OctetsChanged changed -> found.kind() + " " + places + " " + edits(changed.edits());
            case Difference.SegmentationDiffers cuts -> found.kind() + " " + places + " " + cuts.leftOnly() + " "
                    + cuts.rightOnly();
            case Difference.TimesDiffer times -> found.kind() + " " + times.span() + " " + places;
            case Difference.EndDiffers(Ending here, Ending there) -> found.kind() + " " + here + " / " + there;
        };
    }

    static String edits(List<OctetEdit> edits) {
        return edits.stream().map(edit -> edit.leftAt() + "+" + edit.leftLength() + ">" + edit.rightAt() + "+"
                + edit.rightLength()).collect(Collectors.joining(" "));
    }

    private static String text(Timeline timeline, Optional<Spot> spot) {
        return spot.map(at -> timeline.stream(at.direction()).read(at.from(), (int) Math.min(60, at.to() - at.from()))
                .latin1().strip().replace("\r\n", "|")).orElse("-");
    }

    /** The text of a direction. */
    static String stream(Timeline timeline, Direction direction) {
        return timeline.stream(direction).read(0, Integer.MAX_VALUE).latin1();
    }
}
