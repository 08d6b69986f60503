package mailseam.app.cli;

import java.util.ArrayList;
import java.util.List;
import mailseam.session.Fault;
import mailseam.session.FaultText;
import picocli.CommandLine.Option;

/** What is to go wrong. */
final class FaultArguments {
    @Option(names = "--fault", paramLabel = "FAULT", description = {
            "What goes wrong, such as \"reply RCPT at reply-sep: cut 50ms\"; again for more."})
    private List<String> faults = new ArrayList<>();

    /** The faults, in order. */
    List<Fault> faults() throws CommandFailure {
        return OptionText.parseAll("--fault", faults, FaultText::parse);
    }
}
