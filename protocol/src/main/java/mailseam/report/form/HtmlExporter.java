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

/** A report as one page that needs nothing from elsewhere and runs nothing, in light and dark, on the screen and on paper. */
public final class HtmlExporter implements Exporter, DocumentForm {
    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String description() {
        return "one page for any browser, with details";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        write(ReportDocument.of(report, ending()), out);
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        new HtmlDocument(new HtmlText(writer)).write(document);
        writer.flush();
    }
}
