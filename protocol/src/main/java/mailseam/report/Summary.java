package mailseam.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.timeline.CommandItem;
import mailseam.timeline.Segment;
import mailseam.timeline.SegmentState;
import mailseam.timeline.Timeline;

/** One page on top: what was tried against what, what was expected, what happened, where, and how to see it again. */
final class Summary {
    private static final String SAID = "; the server said ";
    private static final int LITERAL = 160;
    /** So many commands across a boundary are named. */
    private static final int NAMED = 3;

    private final Report report;
    private final Timeline timeline;
    private final MarkedText marked;

    private Summary(Report report) {
        this.report = report;
        this.timeline = report.timeline();
        this.marked = new MarkedText(Hidden.of(timeline), true);
    }

    /** The summary, or the one that a person wrote instead. */
    static List<Part> of(Report report) {
        Summary summary = new Summary(report);
        return List.of(report.words().isEmpty() ? new Part.Facts("Summary", summary.facts())
                : new Part.Prose("Summary", report.words()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("tried", tried()));
        facts.add(Fact.of("expected", expected()));
        facts.add(Fact.of("happened", happened()));
        Culprit.of(report).ifPresent(culprit -> facts.add(new Fact("where", where(culprit))));
        across().ifPresent(across -> facts.add(new Fact("across", across)));
        return facts;
    }

    /** What falls across a segment boundary, whether it went wrong there or not. */
    private Optional<Sentence> across() {
        List<ClientUnit> split = timeline.commands().stream().<ClientUnit>map(CommandItem::unit)
                .filter(unit -> unit.origins().size() > 1).toList();
        if (split.isEmpty()) {
            return Optional.empty();
        }
        Sentence across = Sentence.of("");
        for (ClientUnit unit : split.subList(0, Math.min(NAMED, split.size()))) {
            across = across.and(across.spans().size() == 1 ? "" : "; ")
                    .literal(brief(Units.text(unit, timeline, marked, Units.ends(unit.origins()))))
                    .and(" in " + segments(unit.origins()));
        }
        return Optional.of(split.size() <= NAMED ? across.and(".")
                : across.and("; and " + Units.grouped(split.size() - NAMED) + " more."));
    }

    private Sentence tried() {
        long segments = timeline.segments().stream().filter(item -> item.direction() == Direction.CLIENT).count();
        Sentence tried = Sentence.of((sent() ? "Mailseam sent " : "A client sent ")
                + count(timeline.commands().size(), "command or message", "commands and messages") + " in "
                + count(segments, "segment", "segments") + ", "
                + Units.octets(timeline.stream(Direction.CLIENT).length()));
        return (report.peer().isEmpty() ? tried
                : tried.and(serves() ? ", and came from " : ", to ").literal(report.peer()))
                .and(", from " + timeline.start() + " on.");
    }

    private boolean sent() {
        return written(Direction.CLIENT);
    }

    private boolean serves() {
        return written(Direction.SERVER);
    }

    private boolean written(Direction side) {
        return timeline.segments().stream().anyMatch(segment -> segment.direction() == side
                && (segment.state() == SegmentState.PLANNED || segment.state() == SegmentState.CONFIRMED));
    }

    private static String count(long number, String one, String more) {
        return Units.grouped(number) + " " + (number == 1 ? one : more);
    }

    private String expected() {
        if (report.outcome().isEmpty()) {
            return "Not told: this is what was seen, without a session that expects something.";
        }
        Outcome outcome = report.outcome().get();
        int said = outcome.message().indexOf(SAID);
        return said >= 0 ? outcome.message().substring(0, said) + "." : "The replies that the session waits for.";
    }

    private String happened() {
        String line = ConversationLine.of(timeline);
        String seen = line.isEmpty() ? "" : " In all: " + line + ".";
        if (report.outcome().isEmpty()) {
            return (line.isEmpty() ? "Nothing was said." : line + ".") + end();
        }
        Outcome outcome = report.outcome().get();
        int said = outcome.message().indexOf(SAID);
        String what = said >= 0 ? "The server said " + outcome.message().substring(said + SAID.length())
                : outcome.message();
        return (what.endsWith(".") ? what.substring(0, what.length() - 1) : what) + " (" + outcome.name() + ")." + seen;
    }

    private String end() {
        return timeline.moments().isEmpty() ? ""
                : " The end: " + Json.word(timeline.moments().getLast().what()).replace('-', ' ') + ".";
    }

    private Sentence where(Culprit culprit) {
        Sentence where = Sentence.of("");
        if (culprit.reply().isPresent()) {
            Reply reply = culprit.reply().get().reply();
            where = where.and("The reply ").literal(text(reply)).and(" is at octet " + reply.offset()
                    + " of the server, in " + segments(reply.origins()) + ".");
        }
        return culprit.command().isPresent()
                ? command(where.and(culprit.reply().isPresent() ? " It answers " : "Nothing answers "),
                        culprit.command().get().unit())
                : where.and(" No command asked for it.");
    }

    private Sentence command(Sentence where, ClientUnit unit) {
        Sentence named = where.literal(brief(Units.text(unit, timeline, marked, MarkedText.NOWHERE)))
                .and(", octets " + unit.offset() + " to " + (unit.offset() + unit.length() - 1) + " of the client, in "
                        + segments(unit.origins()) + ".");
        Optional<Segment> next = unit.origins().stream().skip(1).findFirst()
                .map(origin -> timeline.segments().get(origin.segment()));
        return next.isEmpty() ? named : named.and(" It falls across a segment boundary: segment #"
                + next.get().index() + " begins at octet " + next.get().offset() + ", "
                + Units.octets(next.get().offset() - unit.offset()) + " into it.");
    }

    private String text(Reply reply) {
        return brief(Units.line(marked.of(Direction.SERVER, reply.offset(), reply.lines().getFirst().raw(),
                MarkedText.NOWHERE)));
    }

    private static String brief(String text) {
        return text.length() <= LITERAL ? text : text.substring(0, LITERAL) + " ...";
    }

    private static String segments(List<Origin> origins) {
        String numbers = Units.segments(origins);
        return (numbers.indexOf(' ') < 0 ? "segment " : "segments ") + numbers;
    }
}
