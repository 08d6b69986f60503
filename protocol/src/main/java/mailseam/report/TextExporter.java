package mailseam.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A report as text of at most 78 characters a row, for a mail or a bug report: in two columns the client's segments and the
 * server's, and each command beside its reply. The session stands at its end, between two rows that Mailseam finds again.
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
        TextDocument.write(ReportDocument.of(report, ending()), out);
    }

    /** Writes what happened and nothing about it, for the terminal of the person who did it. */
    public static void brief(Report report, OutputStream out) throws IOException {
        TextDocument.write(ReportDocument.brief(report), out);
    }
}
