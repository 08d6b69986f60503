package mailseam.report;

import java.util.ArrayList;
import java.util.List;

/** Words of a report with what was said on the wire between them. Nothing in it is escaped for any form yet. */
public record Sentence(List<Span> spans) {
    /**
     * A part of it.
     *
     * @param literal whether it is to be shown as it is, such as a command or the name of a file
     */
    public record Span(String text, boolean literal) {
    }

    public Sentence {
        spans = List.copyOf(spans);
    }

    /** Words alone. */
    public static Sentence of(String words) {
        return new Sentence(List.of(new Span(words, false)));
    }

    /** The same with words behind it. */
    public Sentence and(String words) {
        return with(new Span(words, false));
    }

    /** The same with literal text behind it. */
    public Sentence literal(String text) {
        return with(new Span(text, true));
    }

    private Sentence with(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return new Sentence(more);
    }

    /** As plain text: what is literal stands in double quotes. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.literal() ? "\"" + span.text() + "\"" : span.text()));
        return text.toString();
    }
}
