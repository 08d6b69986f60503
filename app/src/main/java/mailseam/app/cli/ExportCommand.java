package mailseam.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mailseam.report.Exporters;
import mailseam.report.JsonExporter;
import mailseam.report.Report;
import mailseam.session.PlanException;
import mailseam.session.Session;
import mailseam.timeline.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailseam export}: writes a recording in other forms. */
@Command(name = "export", description = "Write a recording in another form: text, JSON or a recording again.")
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE.seam", description = "A recording, as run, serve and the window write it.")
    private Path file = Path.of("");
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "The file to write, in the form of its ending; again for more."})
    private List<Path> outputs = new ArrayList<>();
    @Mixin
    private final CommonOptions common = new CommonOptions();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        if (outputs.isEmpty() && !common.json) {
            throw CommandFailure.usage("export: name a file to write with -o; its name ends in one of "
                    + Exporters.endings() + ".");
        }
        Outputs wanted = new Outputs(outputs);
        wanted.check();
        Session recording = SessionInput.load(file);
        try {
            Report report = new Report(recording.header().title().orElse(""), recording.header().server().orElse(""),
                    Recording.timeline(recording), Optional.empty(), surroundings.version());
            wanted.write(report);
            if (common.json) {
                new JsonExporter().write(report, surroundings.out());
            }
        } catch (PlanException wrong) {
            throw Problems.failure(file, wrong.problems());
        }
        return ExitStatus.AS_EXPECTED;
    }
}
