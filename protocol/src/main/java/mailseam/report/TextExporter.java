package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A timeline as text of at most 78 characters a row, for a terminal, a mail or a bug report: first the segments, the client's
 * on the left and the server's on the right, then each command beside its reply. All but the title and the comments of
 * marks is ASCII.
 */
public final class TextExporter implements Exporter {
    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public String description() {
        return "text in two columns, for a mail or a bug report";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Columns columns = new Columns(writer);
        MarkedText marked = new MarkedText(Hidden.of(report.timeline()), true);
        new TextHeader(columns).write(report);
        new SegmentRows(columns, report.timeline(), marked).write();
        new PairRows(columns, report.timeline(), marked).write();
        writer.flush();
    }
}
