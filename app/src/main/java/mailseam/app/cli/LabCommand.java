package mailseam.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mailseam lab}: servers and clients with known faults, and the stories that they play. */
@Command(name = "lab", mixinStandardHelpOptions = true, description = "Servers and clients with known faults, and stories to play.", footer = {
        "", "Examples:", "  mailseam lab list", "  mailseam lab story 002",
        "  mailseam lab server postfix-strict --listen 127.0.0.1:2525",
        "  mailseam lab client read-is-reply --server 127.0.0.1:2525"})
final class LabCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** With its commands. */
    static CommandLine with(Surroundings surroundings) {
        return new CommandLine(new LabCommand()).addSubcommand(new LabListCommand(surroundings))
                .addSubcommand(new LabServerCommand(surroundings)).addSubcommand(new LabClientCommand(surroundings))
                .addSubcommand(new LabStoryCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to start.");
    }
}
