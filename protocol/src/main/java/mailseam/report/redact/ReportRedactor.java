package mailseam.report.redact;

import java.util.ArrayList;
import java.util.List;
import mailseam.play.Outcome;
import mailseam.report.Fact;
import mailseam.report.Item;
import mailseam.report.Part;
import mailseam.report.Report;
import mailseam.report.Sentence;
import mailseam.report.Setting;
import mailseam.session.Mark;
import mailseam.timeline.Timeline;

/** Redacts all that a report says, in all its parts. */
final class ReportRedactor {
    private final Redaction redaction;

    ReportRedactor(Redaction redaction) {
        this.redaction = redaction;
    }

    Report redacted(Report was) {
        redaction.learn(was.title());
        was.remarks().forEach(redaction::learn);
        was.words().forEach(redaction::learn);
        was.timeline().marks().forEach(mark -> redaction.learn(mark.text()));
        Timeline timeline = redaction.timeline(was.timeline());
        List<String> told = new ArrayList<>(redaction.told());
        was.redacted().stream().filter(kind -> !told.contains(kind)).forEach(told::add);
        return new Report(text(was.title()), redaction.peer(was.peer()), timeline, was.outcome().map(this::outcome),
                was.version(), told, was.settings().stream().map(this::setting).toList(), texts(was.remarks()),
                texts(was.words()), was.more().stream().map(this::part).toList(), redaction.peer(was.client()));
    }

    private String text(String text) {
        return redaction.text(text);
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private Outcome outcome(Outcome outcome) {
        return outcome instanceof Outcome.Ended(Outcome.Reason reason, int line, String message)
                ? new Outcome.Ended(reason, line, text(message)) : outcome;
    }

    private Setting setting(Setting setting) {
        return new Setting(setting.name(), text(setting.value()));
    }

    private Part part(Part part) {
        return switch (part) {
            case Part.Facts(String heading, List<Fact> facts) -> new Part.Facts(text(heading),
                    facts.stream().map(fact -> new Fact(fact.name(), sentence(fact.value()))).toList());
            case Part.Prose(String heading, List<String> paragraphs) ->
                    new Part.Prose(text(heading), texts(paragraphs));
            case Part.Items(String heading, List<Item> items) ->
                    new Part.Items(text(heading), items.stream().map(this::item).toList());
            case Part.Table(String heading, List<String> columns, List<List<Sentence>> rows) ->
                    new Part.Table(text(heading), columns, rows.stream().map(this::sentences).toList());
            case Part.Exchanges(String heading, Timeline timeline) ->
                    new Part.Exchanges(text(heading), redaction.timeline(timeline));
            case Part.Lanes(String heading, Timeline timeline) ->
                    new Part.Lanes(text(heading), redaction.timeline(timeline));
            case Part.Session session -> new Part.Session(text(session.heading()),
                    lines -> session.text().accept(line -> lines.accept(text(line))));
        };
    }

    private Item item(Item item) {
        return new Item(sentence(item.title()), sentences(item.details()), texts(item.literals()));
    }

    private List<Sentence> sentences(List<Sentence> sentences) {
        return sentences.stream().map(this::sentence).toList();
    }

    private Sentence sentence(Sentence sentence) {
        return new Sentence(sentence.spans().stream()
                .map(span -> new Sentence.Span(text(span.text()), span.literal())).toList());
    }

    /** A mark with a comment that says no names. */
    static Mark mark(Mark mark, Redaction redaction) {
        return mark.with(redaction.text(mark.text()));
    }
}
