package mailseam.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import mailseam.session.Mark;
import mailseam.smtp.Direction;
import mailseam.timeline.MarkedTimeline;
import mailseam.timeline.Recording;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** What the report of a timeline says. */
public final class ReportDocument {
    private ReportDocument() {
    }

    /**
     * All of it.
     *
     * @param ending how the name of the file ends that is made of it, for the command that plays it again
     */
    public static Document of(Report report, String ending) {
        List<Part> parts = new ArrayList<>(Summary.of(report));
        parts.add(new Part.Facts("To see it again", again(report, ending)));
        parts.add(new Part.Facts("What is shown", shown(report)));
        if (!report.remarks().isEmpty()) {
            parts.add(new Part.Prose("Remarks", report.remarks()));
        }
        parts.addAll(report.more());
        parts.add(new Part.Exchanges("Commands and replies", report.timeline()));
        parts.add(new Part.Lanes("Segments", report.timeline()));
        parts.add(session(report));
        return new Document("Mailseam report (version " + report.version() + ")", title(report), parts);
    }

    /** For a terminal, in front of the person who did it: what happened, and nothing about it. */
    static Document brief(Report report) {
        return new Document("Mailseam timeline (version " + report.version() + ")", report.title(),
                List.of(new Part.Facts("", shown(report)), new Part.Lanes("", report.timeline()),
                        new Part.Exchanges("", report.timeline())));
    }

    /** The recording that a report brings along. */
    public static Part.Session session(Report report) {
        return new Part.Session("The session",
                lines -> Recording.print(safe(report.timeline()), SafeText.of(report.title()),
                        SafeText.of(report.peer()), ReportNotes.write(report), lines));
    }

    /** What a comment would do to a terminal or to the text about it, it does not do from a file either. */
    private static Timeline safe(Timeline timeline) {
        return timeline.marks().isEmpty() ? timeline : MarkedTimeline.of(timeline, timeline.marks().stream()
                .map(mark -> new Mark(mark.nanos(), mark.octets(),
                        mark.text().lines().map(SafeText::of).collect(Collectors.joining("\n"))))
                .toList());
    }

    /** The segment in which it went wrong for the first time, if it did. */
    public static OptionalInt place(Report report) {
        return Culprit.of(report).map(culprit -> OptionalInt.of(culprit.reply()
                .map(item -> item.reply().origins()).orElseGet(() -> culprit.command().orElseThrow().unit().origins())
                .getFirst().segment())).orElseGet(OptionalInt::empty);
    }

    private static String title(Report report) {
        return !report.title().isEmpty() ? report.title()
                : report.peer().isEmpty() ? "SMTP timeline" : "SMTP timeline with " + report.peer();
    }

    private static List<Fact> again(Report report, String ending) {
        boolean server = report.timeline().segments().stream()
                .anyMatch(segment -> segment.direction() == Direction.SERVER
                        && segment.state() != SegmentState.READ && segment.state() != SegmentState.CAPTURED);
        return List.of(new Fact("play it", Sentence.of("").literal("mailseam " + (server ? "serve" : "run") + " report."
                + ending).and(server || !report.peer().isEmpty() ? "" : ", with --server HOST:PORT")),
                new Fact("open it", Sentence.of("").literal("mailseam report." + ending)
                        .and(", or paste the report into Mailseam.")));
    }

    private static List<Fact> shown(Report report) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "title", report.title());
        fact(facts, "with", report.peer());
        redacted(report).ifPresent(facts::add);
        fact(facts, "start", report.timeline().start().toString());
        report.outcome().ifPresent(outcome -> fact(facts, "outcome", outcome.name()
                + (outcome.line() > 0 ? " at line " + outcome.line() : "") + ": " + outcome.message()));
        report.settings().forEach(setting -> fact(facts, setting.name(), setting.value()));
        Set<SegmentState> all = EnumSet.noneOf(SegmentState.class);
        for (Direction direction : Direction.values()) {
            fact(facts, direction.word(), lane(report.timeline(), direction, all));
        }
        fact(facts, "legend", all.stream().map(state -> meaning(state) + "; ").collect(Collectors.joining())
                + "| in a line: another segment begins there");
        return facts;
    }

    /** What was replaced in it, if anything was. */
    static Optional<Fact> redacted(Report report) {
        return report.redacted().isEmpty() ? Optional.empty() : Optional.of(Fact.of("redacted",
                String.join(", ", report.redacted()) + ": replaced, each octet by another"));
    }

    private static void fact(List<Fact> facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.add(Fact.of(name, words));
        }
    }

    private static String lane(Timeline timeline, Direction direction, Set<SegmentState> all) {
        Map<SegmentState, Long> counts = new EnumMap<>(SegmentState.class);
        for (Segment segment : timeline.segments()) {
            if (segment.direction() == direction) {
                counts.merge(segment.state(), 1L, Long::sum);
                all.add(segment.state());
            }
        }
        String states = counts.entrySet().stream()
                .map(count -> Units.grouped(count.getValue()) + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
        return Units.octets(timeline.stream(direction).length())
                + (counts.isEmpty() ? "" : " in segments: " + states);
    }

    private static String meaning(SegmentState state) {
        return switch (state) {
            case PLANNED -> "planned: written so, and not confirmed";
            case CONFIRMED -> "confirmed: the kernel says that it left so";
            case CAPTURED -> "captured: seen on the wire";
            case READ -> "read: what one read returned";
        };
    }
}
