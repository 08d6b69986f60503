package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import mailseam.session.SessionPrinter;
import mailseam.timeline.Recording;

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
        out.write(SessionPrinter.print(Recording.session(report.timeline(), report.title(), report.peer())).toArray());
        out.flush();
    }
}
