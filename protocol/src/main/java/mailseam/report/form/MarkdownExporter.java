package mailseam.report.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import mailseam.report.Document;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.ReportDocument;

/** A report in Markdown, for a tracker. The session stands at its end in a block of code. */
public final class MarkdownExporter implements Exporter, DocumentForm {
    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String description() {
        return "Markdown, for a tracker";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        write(ReportDocument.of(report, ending()), out);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new MarkdownDocument(writer).write(document);
        writer.flush();
    }
}
