package mailseam.app.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import mailseam.app.text.Texts;
import mailseam.report.AtomicFile;
import mailseam.report.Exporter;
import mailseam.report.Report;
import mailseam.report.SeamExporter;
import mailseam.report.form.Exporters;
import mailseam.smtp.Octets;

/** The engine's exporters. */
final class ReportExports implements Exports {
    private final Texts texts;
    private final String version;

    ReportExports(Texts texts, String version) {
        this.texts = texts;
        this.version = version;
    }

    @Override
    public List<String> endings() {
        return Exporters.all().stream().map(Exporter::ending).toList();
    }

    @Override
    public void write(Path file, Shown shown) throws IOException {
        Exporter exporter = Exporters.of(file).orElseThrow(
                () -> new FileSystemException(file.toString(), null, texts.get("export.ending", Exporters.endings())));
        Report report = report(shown);
        AtomicFile.write(file, out -> exporter.write(report, out));
    }

    @Override
    public Octets recording(Shown shown) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SeamExporter().write(report(shown), out);
        return Octets.wrap(out.toByteArray());
    }

    @Override
    public Report report(Shown shown) {
        return new Report(shown.title(), shown.peer(), shown.timeline(), shown.outcome(), version);
    }
}
