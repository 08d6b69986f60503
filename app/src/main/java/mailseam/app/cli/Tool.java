package mailseam.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mailseam.report.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code mailseam} with all its subcommands, and the one place where what goes wrong becomes an exit status. */
@Command(name = "mailseam", mixinStandardHelpOptions = true, description = {
        "Finds the mail bugs that live on the seam between two TCP segments.",
        "Without a command it opens the window, and in it the FILEs that are named."}, synopsisHeading = "Usage: ", commandListHeading = "Commands:%n", footer = {
                "", "Exit status: 0 as expected, 1 something differs, 2 wrong usage or unreadable",
                "input, 3 the server could not be reached or the connection broke."})
public final class Tool implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** With what its commands need. */
    public Tool(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command line and gives its exit status. */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(this).addSubcommand(new RunCommand(surroundings))
                .addSubcommand(new ServeCommand(surroundings)).addSubcommand(new PlanCommand(surroundings))
                .addSubcommand(new ProxyCommand(surroundings)).addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings)).addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(LabCommand.with(surroundings));
        line.getCommandSpec().version("mailseam " + surroundings.version());
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong));
        line.setExecutionExceptionHandler((failed, command, _) -> failed(failed, command));
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private int wrongUsage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(wrong.getMessage()).replaceAll("\\.?$", ".");
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            message = "\"" + unmatched.getUnmatched().getFirst() + "\" is not known here."
                    + (near.isEmpty() ? "" : " Did you mean \"" + near.getFirst() + "\"?");
        }
        surroundings.err().println(command + ": " + SafeText.of(message) + " \"" + command + " --help\" tells more.");
        return ExitStatus.USAGE;
    }

    private int failed(Exception failed, CommandLine command) {
        return switch (failed) {
            case CommandFailure failure -> {
                failure.lines().forEach(surroundings.err()::println);
                yield failure.status();
            }
            case IOException io -> {
                surroundings.err().println(command.getCommandSpec().qualifiedName() + ": "
                        + SafeText.of(String.valueOf(io.getMessage())));
                yield ExitStatus.USAGE;
            }
            default -> {
                surroundings.err().println("mailseam: a fault of Mailseam itself; report it with what follows.");
                failed.printStackTrace(surroundings.err());
                yield ExitStatus.FAULT;
            }
        };
    }
}
