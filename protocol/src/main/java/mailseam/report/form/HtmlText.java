package mailseam.report.form;

import java.io.IOException;
import java.io.Writer;
import mailseam.report.SafeText;
import mailseam.report.Sentence;
import mailseam.report.embed.Entities;

/** Writes markup of this program's and text of anybody's, which becomes nothing but text. */
final class HtmlText {
    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /** Markup as it is, without anything that came from outside. */
    HtmlText markup(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Text on one line. */
    HtmlText text(String text) throws IOException {
        out.write(Entities.escape(SafeText.of(text)));
        return this;
    }

    /** An element with text in it. */
    HtmlText element(String name, String text) throws IOException {
        return markup("<" + name + ">").text(text).markup("</" + name + ">");
    }

    /** A sentence: what is literal in it is code. */
    HtmlText sentence(Sentence sentence) throws IOException {
        for (Sentence.Span span : sentence.spans()) {
            if (span.literal()) {
                element("code", span.text());
            } else {
                text(span.text());
            }
        }
        return this;
    }

    /** A row of a block that a reader takes out again: escaped for markup, and otherwise as it is. */
    void row(String row) throws IOException {
        out.write(Entities.escape(row));
        out.write('\n');
    }
}
