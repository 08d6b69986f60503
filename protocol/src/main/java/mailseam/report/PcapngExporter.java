package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;
import mailseam.capture.out.Ends;
import mailseam.capture.out.TimelineCapture;

/** The timeline as a capture, which Wireshark and all tools of its kind open, and Mailseam itself. */
public final class PcapngExporter implements Exporter {
    @Override
    public String ending() {
        return "pcapng";
    }

    @Override
    public String description() {
        return "a capture, for Wireshark and tshark";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        TimelineCapture.write(report.timeline(), Ends.of(report.client(), report.peer()), report.title(),
                report.version(), out);
    }
}
