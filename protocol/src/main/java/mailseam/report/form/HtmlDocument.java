package mailseam.report.form;

import java.io.IOException;
import java.util.List;
import mailseam.report.Document;
import mailseam.report.ExchangeRow;
import mailseam.report.ExchangeRows;
import mailseam.report.Fact;
import mailseam.report.Item;
import mailseam.report.Part;
import mailseam.report.Sentence;
import mailseam.report.TextDocument;
import mailseam.report.TimeWords;
import mailseam.timeline.Timeline;

/** Writes a document as a page. */
final class HtmlDocument {
    /** A table with more rows is folded. */
    private static final int LONG = 200;
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="POLICY">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            """;

    private final HtmlText out;

    HtmlDocument(HtmlText out) {
        this.out = out;
    }

    void write(Document document) throws IOException {
        out.markup(HEAD.replace("POLICY", HtmlStyle.policy()))
                .element("title", document.title())
                .markup("\n<style>").markup(HtmlStyle.CSS).markup("</style>\n</head>\n<body>\n<main>\n")
                .element("h1", document.title()).markup("\n<p class=\"kind\">").text(document.kind()).markup("</p>\n");
        for (Part part : document.parts()) {
            out.markup("<section>\n").element("h2", part.heading()).markup("\n");
            part(part);
            out.markup("</section>\n");
        }
        out.markup("</main>\n</body>\n</html>\n");
    }

    private void part(Part part) throws IOException {
        switch (part) {
            case Part.Facts facts -> facts(facts.facts());
            case Part.Prose prose -> {
                for (String paragraph : prose.paragraphs()) {
                    out.element("p", paragraph).markup("\n");
                }
            }
            case Part.Items items -> items(items.items());
            case Part.Table table -> table(table);
            case Part.Exchanges exchanges -> exchanges(exchanges.timeline());
            case Part.Lanes lanes -> new HtmlLanes(out, lanes.timeline()).write();
            case Part.Session session -> {
                out.markup("<details class=\"whole\"><summary>Open this page in Mailseam, or copy all from BEGIN to END"
                        + "</summary>\n<pre>\n");
                session.block(out::row);
                out.markup("</pre></details>\n");
            }
        }
    }

    private void facts(List<Fact> facts) throws IOException {
        out.markup("<dl>\n");
        for (Fact fact : facts) {
            out.element("dt", fact.name()).markup("<dd>").sentence(fact.value()).markup("</dd>\n");
        }
        out.markup("</dl>\n");
    }

    private void items(List<Item> items) throws IOException {
        out.markup("<ol>\n");
        for (Item item : items) {
            out.markup("<li>").sentence(item.title());
            for (Sentence detail : item.details()) {
                out.markup("<br>").sentence(detail);
            }
            if (!item.literals().isEmpty()) {
                out.markup("<pre class=\"literal\">");
                for (String literal : item.literals()) {
                    out.text(literal).markup("<br>");
                }
                out.markup("</pre>");
            }
            out.markup("</li>\n");
        }
        out.markup("</ol>\n");
    }

    private void table(Part.Table table) throws IOException {
        head(table.columns());
        for (List<Sentence> row : table.rows()) {
            out.markup("<tr>");
            for (Sentence cell : row) {
                out.markup("<td>").sentence(cell).markup("</td>");
            }
            out.markup("</tr>\n");
        }
        out.markup("</tbody></table>\n");
    }

    private void exchanges(Timeline timeline) throws IOException {
        long rows = Math.max(timeline.commands().size(), timeline.replies().size());
        if (rows > LONG) {
            out.markup("<details class=\"page\"><summary>" + rows + " commands and replies</summary>\n");
        }
        if (timeline.segments().size() > HtmlLanes.DETAILED) {
            try (HtmlPages pages = new HtmlPages(out, false)) {
                TextDocument.exchanges(timeline, pages);
            }
        } else {
            head(List.of("seconds", "command", "in", "its reply", "in", "after, s"));
            ExchangeRows.write(timeline, this::exchange);
            out.markup("</tbody></table>\n");
        }
        out.markup(rows > LONG ? "</details>\n" : "");
    }

    private void head(List<String> columns) throws IOException {
        out.markup("<table><thead><tr>");
        for (String column : columns) {
            out.element("th", column);
        }
        out.markup("</tr></thead><tbody>\n");
    }

    private void exchange(ExchangeRow row) throws IOException {
        out.markup("<tr><td class=\"t\">").text(TimeWords.seconds(row.nanos())).markup("</td>");
        if (row.command().isPresent()) {
            said(row.command().get());
        } else {
            out.markup("<td></td><td></td>");
        }
        if (row.reply().isPresent()) {
            said(row.reply().get());
        } else {
            out.markup(row.missing() ? "<td><span class=\"warn\">no reply</span></td><td></td>" : "<td></td><td></td>");
        }
        out.markup("<td class=\"t\">").text(row.waited().isPresent() ? TimeWords.seconds(row.waited().getAsLong()) : "")
                .markup("</td></tr>\n");
    }

    private void said(ExchangeRow.Saying saying) throws IOException {
        out.markup("<td><pre>");
        for (int i = 0; i < saying.lines().size(); i++) {
            out.markup(i == 0 ? "" : "<br>").text(saying.lines().get(i));
        }
        out.markup("</pre>");
        for (String note : saying.notes()) {
            out.markup("<span class=\"warn\">").text(note).markup("</span> ");
        }
        out.markup("</td><td class=\"t\"><a href=\"#s" + saying.firstSegment() + "\">").text(saying.segments())
                .markup("</a></td>");
    }
}
