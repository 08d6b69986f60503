package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mailseam.report.JsonExporter;
import mailseam.report.RecordedReport;
import mailseam.report.Report;
import mailseam.report.SafeText;
import mailseam.report.copy.Copied;
import mailseam.report.copy.CopyForm;
import mailseam.report.copy.SessionCopies;
import mailseam.report.form.Exporters;
import mailseam.session.FolderAttachments;
import mailseam.session.PlanException;
import mailseam.session.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam export}: writes a recording in other forms. */
@Command(name = "export", description = {
        "Write a recording, the one in a report, or a conversation of a capture in another form: a report in text, Markdown, HTML, SVG,"
                + " PNG or JSON, a capture, or a recording again.",
        "With --as: copy a session as a transcript, a swaks command, a Python script, a shell command or a hex dump."})
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A recording, as run, serve and the window write it, or a capture.")
    private Path file = Path.of("");
    @Option(names = "--conversation", paramLabel = "N", split = ",", description = {
            "Of a capture: which conversations; several can be written as .pcapng, with their packets as they were."})
    private List<Integer> conversations = new ArrayList<>();
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "The file to write, in the form of its ending; again for more."})
    private List<Path> outputs = new ArrayList<>();
    @Option(names = "--as", paramLabel = "FORM", description = {
            "Print the session as transcript, swaks, python, shell, hex, exim or packetdrill; secrets stay"
                    + " names."})
    @Nullable
    private String form;
    @Mixin
    private final RedactArguments redact = new RedactArguments();
    @Option(names = "--redact-preview", description = "Print what would be replaced by what, and write nothing.")
    private boolean preview;
    @Mixin
    private final ReportArguments arguments = new ReportArguments();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        if (form != null) {
            return copy(form);
        }
        if (outputs.isEmpty() && !common.json && !preview) {
            throw CommandFailure.usage("export: name a file to write with -o; its name ends in one of "
                    + Exporters.endings() + ".");
        }
        Outputs wanted = arguments.outputs(outputs);
        wanted.check();
        Redacting redacting = redact.redacting();
        if (CaptureInput.is(file)) {
            CaptureExport export = new CaptureExport(surroundings, arguments, redacting);
            if (preview) {
                export.preview(file, conversations);
            } else {
                export.run(file, conversations, outputs, common.json);
            }
            return ExitStatus.AS_EXPECTED;
        }
        Session recording = SessionInput.load(file);
        try {
            Report report = arguments.of(RecordedReport.of(recording, surroundings.version()));
            if (preview) {
                redacting.preview(report, surroundings.out());
                return ExitStatus.AS_EXPECTED;
            }
            Report redacted = redacting.report(report);
            wanted.write(redacted);
            if (common.json) {
                JsonExporter.brief(redacted, surroundings.out());
            }
        } catch (PlanException wrong) {
            throw Problems.failure(file, wrong.problems());
        }
        return ExitStatus.AS_EXPECTED;
    }

    /** What a form cannot express goes to standard error. */
    private int copy(String word) throws CommandFailure {
        CopyForm copied = CopyForm.of(word).orElseThrow(() -> CommandFailure.usage("--as " + SafeText.of(word)
                + ": the forms are transcript, swaks, python, shell, hex, exim and packetdrill."));
        if (!outputs.isEmpty() || common.json) {
            throw CommandFailure.usage("--as prints on standard output; leave out -o and --json.");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        try {
            Copied copy = SessionCopies.copy(redact.redacting().session(SessionInput.load(file)), copied,
                    Optional.empty(),
                    new FolderAttachments(folder));
            copy.notes().forEach(note -> surroundings.err().println("note: " + SafeText.of(note)));
            surroundings.out().print(copy.text());
            return copy.text().isEmpty() ? ExitStatus.DIFFERS : ExitStatus.AS_EXPECTED;
        } catch (PlanException wrong) {
            throw Problems.failure(file, wrong.problems());
        }
    }
}
