package mailseam.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mailseam.smtp.Direction;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** The head of a text export: what it is, how the run ended, and whose word its segments are. */
final class TextHeader {
    private final Columns columns;

    TextHeader(Columns columns) {
        this.columns = columns;
    }

    void write(Report report) throws IOException {
        columns.line("Mailseam timeline (version " + SafeText.of(report.version()) + ")");
        field("title", report.title());
        field("with", report.peer());
        if (!report.redacted().isEmpty()) {
            field("redacted", String.join(", ", report.redacted()) + ": replaced, each octet by another");
        }
        field("start", report.timeline().start().toString());
        if (report.outcome().isPresent()) {
            var outcome = report.outcome().get();
            field("outcome", outcome.name() + (outcome.line() > 0 ? " at line " + outcome.line() : "") + ": "
                    + outcome.message());
        }
        Set<SegmentState> all = EnumSet.noneOf(SegmentState.class);
        for (Direction direction : Direction.values()) {
            lane(report.timeline(), direction, all);
        }
        field("legend", all.stream().map(state -> meaning(state) + "; ").collect(Collectors.joining())
                + "| in a line: another segment begins there");
    }

    private void lane(Timeline timeline, Direction direction, Set<SegmentState> all) throws IOException {
        Map<SegmentState, Long> counts = new EnumMap<>(SegmentState.class);
        long segments = 0;
        for (Segment segment : timeline.segments()) {
            if (segment.direction() == direction) {
                counts.merge(segment.state(), 1L, Long::sum);
                all.add(segment.state());
                segments++;
            }
        }
        String states = counts.entrySet().stream()
                .map(count -> Units.grouped(count.getValue()) + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
        field(direction.word(), Units.octets(timeline.stream(direction).length())
                + (segments == 0 ? "" : " in segments: " + states));
    }

    private static String meaning(SegmentState state) {
        return switch (state) {
            case PLANNED -> "planned: written so, and not confirmed";
            case CONFIRMED -> "confirmed: the kernel says that it left so";
            case CAPTURED -> "captured: seen on the wire";
            case READ -> "read: what one read returned";
        };
    }

    private void field(String name, String value) throws IOException {
        String start = name;
        for (String part : value.isEmpty() ? List.<String>of() : Columns.wrap(SafeText.of(value), 68)) {
            columns.line((start + " ".repeat(10)).substring(0, 10) + part);
            start = "";
        }
    }
}
