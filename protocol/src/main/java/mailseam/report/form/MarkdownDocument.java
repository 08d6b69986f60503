package mailseam.report.form;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mailseam.report.Document;
import mailseam.report.ExchangeRow;
import mailseam.report.ExchangeRows;
import mailseam.report.Fact;
import mailseam.report.Item;
import mailseam.report.Part;
import mailseam.report.SafeText;
import mailseam.report.Sentence;
import mailseam.report.TextDocument;
import mailseam.report.TimeWords;

/** Writes a document in Markdown. */
final class MarkdownDocument {
    private final Writer out;

    MarkdownDocument(Writer out) {
        this.out = out;
    }

    void write(Document document) throws IOException {
        line("# " + MarkdownText.words(document.title()));
        line("");
        line(MarkdownText.words(document.kind()));
        for (Part part : document.parts()) {
            line("");
            line("## " + MarkdownText.words(part.heading()));
            line("");
            part(part);
        }
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Facts facts -> {
                for (Fact fact : facts.facts()) {
                    line("- **" + MarkdownText.words(fact.name()) + "**: " + MarkdownText.of(fact.value()));
                }
            }
            case Part.Prose prose -> {
                for (String paragraph : prose.paragraphs()) {
                    line(MarkdownText.words(paragraph));
                    line("");
                }
            }
            case Part.Items items -> items(items.items());
            case Part.Table table -> {
                head(table.columns());
                for (List<Sentence> row : table.rows()) {
                    row(row.stream().map(MarkdownText::of).toList());
                }
            }
            case Part.Exchanges exchanges -> {
                head(List.of("seconds", "command", "in", "its reply", "in", "after, s"));
                ExchangeRows.write(exchanges.timeline(), this::exchange);
            }
            case Part.Lanes lanes -> {
                line("```text");
                TextDocument.lanes(lanes.timeline(), out);
                line("```");
            }
            case Part.Session session -> {
                line("```text");
                session.block(this::line);
                line("```");
            }
        }
    }

    private void items(List<Item> items) throws IOException {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            line(i + 1 + ". " + MarkdownText.of(item.title()));
            for (Sentence detail : item.details()) {
                line("   - " + MarkdownText.of(detail));
            }
            if (!item.literals().isEmpty()) {
                line("");
                line("   ````text");
                for (String literal : item.literals()) {
                    line("   | " + SafeText.of(literal));
                }
                line("   ````");
            }
        }
    }

    private void exchange(ExchangeRow row) throws IOException {
        row(List.of(TimeWords.seconds(row.nanos()), said(row.command()),
                row.command().map(MarkdownDocument::segments).orElse(""),
                row.missing() ? "no reply" : said(row.reply()), row.reply().map(MarkdownDocument::segments).orElse(""),
                row.waited().isPresent() ? TimeWords.seconds(row.waited().getAsLong()) : ""));
    }

    private static String said(Optional<ExchangeRow.Saying> said) {
        return said.map(saying -> saying.lines().stream().map(MarkdownText::code).collect(Collectors.joining("<br>"))
                + saying.notes().stream().map(note -> "<br>**" + MarkdownText.words(note) + "**")
                        .collect(Collectors.joining()))
                .orElse("");
    }

    private static String segments(ExchangeRow.Saying saying) {
        return MarkdownText.code(saying.segments());
    }

    private void head(List<String> columns) throws IOException {
        row(columns.stream().map(MarkdownText::words).toList());
        line("|" + String.join("|", Collections.nCopies(columns.size(), "---")) + "|");
    }

    private void row(List<String> cells) throws IOException {
        line(cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) throws IOException {
        out.write(text.stripTrailing());
        out.write('\n');
    }
}
