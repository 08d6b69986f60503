package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import mailseam.session.Header;
import mailseam.session.Session;
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
        Session session = Recording.session(report.timeline(), report.title(), report.peer());
        out.write(SessionPrinter.print(report.redacted().isEmpty() ? session
                : noted(session, "redacted " + String.join(" ", report.redacted()))).toArray());
        out.flush();
    }

    private static Session noted(Session session, String note) {
        Header header = session.header();
        List<String> notes = new ArrayList<>(header.notes());
        notes.add(note);
        return new Session(new Header(header.title(), header.server(), header.segmentation(), header.gate(),
                header.mss(), header.timeout(), header.match(), header.variables(), notes, header.recorded(),
                header.faults(), header.marks()), session.steps());
    }
}
