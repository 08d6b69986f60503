package mailseam.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where what was said in each conversation of a command that listens is written. */
final class VisitArguments {
    @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = {
            "Write each conversation to a file, in the form of its ending: OUT.seam, OUT-2.seam and so on; again for more."})
    private List<Path> outputs = new ArrayList<>();

    @Mixin
    private final RedactArguments redact = new RedactArguments();

    VisitBook book(Surroundings surroundings, boolean json) throws CommandFailure {
        Outputs wanted = new Outputs(outputs);
        wanted.check();
        return new VisitBook(surroundings, wanted, redact.redacting(), json);
    }
}
