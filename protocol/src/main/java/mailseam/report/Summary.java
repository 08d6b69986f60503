package mailseam.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mailseam.play.Outcome;
import mailseam.smtp.ClientUnit;
import mailseam.smtp.Direction;
import mailseam.smtp.Origin;
import mailseam.smtp.Reply;
import mailseam.smtp.ReplyLine;
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
        facts.add(new Fact("expected", expected()));
        facts.add(Fact.of("happened", happened()));
        Culprit.of(report).ifPresent(culprit -> facts.add(new Fact("where", where(culprit))));
        across().ifPresent(across -> facts.add(new Fact("across", across)));
        return facts;
    }

    /** What falls across a segment boundary, whether it went wrong there or not; lines of replies only where something did. */
    private Optional<Sentence> across() {
        List<Sentence> split = new ArrayList<>();
        timeline.commands().stream().<ClientUnit>map(CommandItem::unit).filter(unit -> unit.origins().size() > 1)
                .map(unit -> across(Units.text(unit, timeline, marked, Units.ends(unit.origins())), unit.origins()))
                .forEach(split::add);
        if (report.outcome().filter(outcome -> outcome.verdict() != Outcome.Verdict.AS_EXPECTED).isPresent()) {
            timeline.replies().forEach(item -> lines(item.reply(), split));
        }
        if (split.isEmpty()) {
            return Optional.empty();
        }
        Sentence across = split.getFirst();
        for (Sentence next : split.subList(1, Math.min(NAMED, split.size()))) {
            across = next.spans().stream().reduce(across.and("; "),
                    (so, span) -> span.literal() ? so.literal(span.text()) : so.and(span.text()), (one, _) -> one);
        }
        return Optional.of(split.size() <= NAMED ? across.and(".")
                : across.and("; and " + Units.grouped(split.size() - NAMED) + " more."));
    }

    private static Sentence across(String text, List<Origin> origins) {
        return Sentence.of("").literal(brief(text)).and(" in " + segments(origins));
    }

    /** The lines of a reply in which a segment begins. */
    private void lines(Reply reply, List<Sentence> split) {
        long from = reply.offset();
        for (ReplyLine line : reply.lines()) {
            long start = from;
            long end = from + line.raw().length();
            if (reply.origins().stream().anyMatch(origin -> origin.offset() > start && origin.offset() < end)) {
                split.add(across(Units.line(marked.of(Direction.SERVER, start, line.raw(),
                        Units.ends(reply.origins()))), reply.origins()));
            }
            from = end;
        }
    }

    private Sentence tried() {
        long segments = timeline.segments().stream().filter(item -> item.direction() == Direction.CLIENT).count();
        Sentence tried = Sentence.of((sent() ? "Mailseam sent " : "A client sent ")
                + count(timeline.commands().size(), "command or message", "commands and messages") + " in "
                + count(segments, "segment", "segments") + ", "
                + Units.octets(timeline.stream(Direction.CLIENT).length()));
        return (report.peer().isEmpty() ? tried
                : tried.and(serves() ? ", and came from " : ", to ").literal(report.peer()))
                .and(", from " + timeline.start().truncatedTo(ChronoUnit.SECONDS) + " on.");
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

    private Sentence expected() {
        if (report.outcome().isEmpty()) {
            return Sentence.of("Not told: this is what was seen, without a session that expects something.");
        }
        Outcome outcome = report.outcome().get();
        int said = outcome.message().indexOf(SAID);
        if (said >= 0) {
            return Sentence.of(outcome.message().substring(0, said)
                    .replaceFirst("^Line ([0-9]+) ", "Line $1 of the session ") + ".");
        }
        return Culprit.of(report).filter(culprit -> culprit.command().isPresent()).map(culprit -> Sentence
                .of(culprit.reply().isPresent() ? "A positive reply to " : "A reply to ")
                .literal(brief(
                        Units.text(culprit.command().get().unit(), timeline, marked, MarkedText.NOWHERE)))
                .and(".")).orElseGet(() -> Sentence.of("The replies that the session waits for."));
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
