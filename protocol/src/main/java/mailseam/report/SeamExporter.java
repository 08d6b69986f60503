package mailseam.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The recording: a session file with times and cuts as seen, which plays again and opens as the same timeline. */
public final class SeamExporter implements Exporter {
    @Override
    public String ending() {
        return "seam";
    }

    @Override
    public String description() {
        return "a recording that Mailseam opens and plays again";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ReportDocument.session(report).write(line -> text.append(line).append('\n'));
        text.flush();
    }
}
