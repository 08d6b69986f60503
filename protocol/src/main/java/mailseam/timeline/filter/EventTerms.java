package mailseam.timeline.filter;

import java.util.Arrays;
import mailseam.smtp.Direction;
import mailseam.timeline.Happening;
import mailseam.timeline.SegmentCheck;
import mailseam.timeline.SegmentNote;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** The keys of the language that know all their values. */
final class EventTerms {
    private EventTerms() {
    }

    static Term of(FilterKey key, String value) {
        return switch (key) {
            case DIR -> direction(value.equals(Direction.CLIENT.word()) ? Direction.CLIENT : Direction.SERVER);
            case KIND -> kind(value);
            case STATE -> state(value);
            case NOTE -> note(value);
            case MOMENT -> moment(value);
            case VERB, CODE, ENHANCED, LEN, TIME, LATENCY, SEG, FRAME, TEXT -> throw new IllegalArgumentException(
                    key.word());
        };
    }

    /** Segments that did not leave as they were planned, with the kernel's word for it. */
    static Term differs() {
        return (scope, found) -> scope.segments(segment -> SegmentCheck.of(segment)
                .filter(check -> check.cause() != SegmentCheck.Cause.NO_WORD).isPresent(), found);
    }

    private static Term direction(Direction direction) {
        return (scope, found) -> {
            scope.each(scope.timeline().segments(), (segment, index) -> {
                if (segment.direction() == direction) {
                    found.addSegment(index);
                }
            });
            all(scope.timeline(), direction == Direction.CLIENT ? "command" : "reply", found);
        };
    }

    private static Term kind(String kind) {
        return (scope, found) -> all(scope.timeline(), kind, found);
    }

    private static void all(Timeline timeline, String kind, Matches found) {
        switch (kind) {
            case "segment" -> found.addSegments(timeline.segments().size());
            case "command" -> found.addCommands(timeline.commands().size());
            case "reply" -> found.addReplies(timeline.replies().size());
            default -> found.addMoments(timeline.moments().size());
        }
    }

    private static Term state(String word) {
        SegmentState state = Arrays.stream(SegmentState.values()).filter(known -> known.word().equals(word)).findFirst()
                .orElseThrow();
        return (scope, found) -> scope.segments(segment -> segment.state() == state, found);
    }

    private static Term note(String word) {
        return (scope, found) -> {
            scope.each(scope.timeline().notes(), (SegmentNote note, int _) -> {
                if (word.equals("any") || FilterKey.nameOf(note.kind()).equals(word)) {
                    found.addSegment(note.segment());
                }
            });
            scope.carried(found);
        };
    }

    private static Term moment(String word) {
        return (scope, found) -> scope.each(scope.timeline().moments(), (moment, index) -> {
            Happening what = moment.what();
            if (word.equals("any") || FilterKey.nameOf(what).equals(word)) {
                found.addMoment(index);
            }
        });
    }
}
