package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.timeline.Timeline;

/** A document as text of at most 78 characters a row. All but people's own words is ASCII. */
public final class TextDocument {
    private static final String MARGIN = "   ";
    private static final int NAME = 10;

    private final Columns columns;

    private TextDocument(Columns columns) {
        this.columns = columns;
    }

    /** Writes all parts; the stream is flushed and stays open. */
    public static void write(Document document, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextDocument text = new TextDocument(new Columns(writer));
        text.paragraph(document.kind());
        if (document.parts().stream().noneMatch(part -> part.heading().isEmpty())) {
            text.columns.line("");
            text.paragraph(document.title());
        }
        for (Part part : document.parts()) {
            text.part(part);
        }
        writer.flush();
    }

    /** Writes the two lanes alone. */
    public static void lanes(Timeline timeline, Writer out) throws IOException {
        new SegmentRows(new Columns(out), timeline).write();
    }

    /** Writes the commands and their replies alone. */
    public static void exchanges(Timeline timeline, Writer out) throws IOException {
        new PairRows(new Columns(out), timeline).write();
    }

    /** Text in rows of at most so many characters, broken at blanks where there are some; all but the first are indented. */
    public static List<String> wrap(String text, int width) {
        return Columns.wrap(text, width);
    }

    private void part(Part part) throws IOException {
        if (!part.heading().isEmpty()) {
            columns.line("");
            columns.line("== " + SafeText.of(part.heading()));
        }
        switch (part) {
            case Part.Facts facts -> facts(facts.facts());
            case Part.Prose prose -> {
                for (String paragraph : prose.paragraphs()) {
                    paragraph(paragraph);
                }
            }
            case Part.Items items -> items(items.items());
            case Part.Table table -> table(table);
            case Part.Exchanges exchanges -> new PairRows(columns, exchanges.timeline()).write();
            case Part.Lanes lanes -> new SegmentRows(columns, lanes.timeline()).write();
            case Part.Session session -> session.block(columns::line);
        }
    }

    private void facts(List<Fact> facts) throws IOException {
        for (Fact fact : facts) {
            String name = SafeText.of(fact.name());
            String start = (name + " ".repeat(NAME)).substring(0, Math.max(NAME, name.length() + 1));
            for (String part : Columns.wrap(SafeText.of(fact.value().plain()), Columns.WIDTH - NAME)) {
                if (start.length() > NAME) {
                    columns.line(start);
                    start = " ".repeat(NAME);
                }
                columns.line(start + part);
                start = " ".repeat(NAME);
            }
        }
    }

    private void items(List<Item> items) throws IOException {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            paragraph(i + 1 + ". " + item.title().plain());
            for (Sentence detail : item.details()) {
                rows(detail.plain());
            }
            for (String literal : item.literals()) {
                columns.line(MARGIN + SafeText.of(literal));
            }
        }
    }

    /** A row of a table is a paragraph of its cells, each behind the name of its column. */
    private void table(Part.Table table) throws IOException {
        for (List<Sentence> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                facts(List.of(new Fact(table.columns().get(i), row.get(i))));
            }
            columns.line("");
        }
    }

    private void paragraph(String text) throws IOException {
        for (String part : Columns.wrap(SafeText.of(text), Columns.WIDTH)) {
            columns.line(part);
        }
    }

    private void rows(String text) throws IOException {
        for (String part : Columns.wrap(SafeText.of(text), Columns.WIDTH - MARGIN.length())) {
            columns.line(MARGIN + part);
        }
    }
}
